"""Reading a page: Page -> Article. Pure."""
