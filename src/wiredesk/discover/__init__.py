"""Where articles are: Page -> Listing. Pure."""
