"""Front matter: the fields that a file of Markdown has above its text."""
