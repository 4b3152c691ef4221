"""What holds for all tests."""

from hypothesis import settings

# A test that is slow on a busy machine is no wrong one.
settings.register_profile("without a deadline", deadline=None)
settings.load_profile("without a deadline")
