"""Layout: which part of the story each kept block is, and the body that they make."""
