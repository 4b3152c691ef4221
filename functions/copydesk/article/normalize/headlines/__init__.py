"""Headlines and decks, of pages and of bare texts."""
