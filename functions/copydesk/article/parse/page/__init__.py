"""Pages: from HTML to a draft, by the elements that readers see, the head and the scripts."""
