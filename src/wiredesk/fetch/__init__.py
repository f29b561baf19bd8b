"""Getting the bytes: Request -> Page."""
