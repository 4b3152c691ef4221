"""What the head of a page states: addresses, names of the site, pictures, keywords, access."""
