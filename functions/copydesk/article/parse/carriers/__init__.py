"""Carriers: archives, mails, wires, printed pages, players; what each sets around a text."""
