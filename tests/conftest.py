"""What a function's environment says before its modules load: metrics read it once, then."""

import os

os.environ["POWERTOOLS_METRICS_NAMESPACE"] = "Copydesk"
