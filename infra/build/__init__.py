"""Building what Lambda gets: ``python -m infra.build PATH/TO/sam``."""
