"""What the web's conventions mean: URLs, dates, character sets, robots.txt, addresses. Pure."""
