"""JSON: which object is the article, and the text or the tree that is its body."""
