"""List prices of AWS, us-east-1, in dollars. Check them before you rely on them.

Source: the services' public price lists, as read in 2026.
"""

from dataclasses import dataclass

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Price:
    """What one unit of a thing costs."""

    of: str
    dollars: float


LAMBDA_GB_SECOND = Price("Lambda GB-seconds (arm64)", 0.0000133334)
LAMBDA_REQUEST = Price("Lambda requests", 0.20 / MILLION)
DYNAMODB_WRITE = Price("DynamoDB write units", 0.625 / MILLION)
DYNAMODB_READ = Price("DynamoDB read units", 0.125 / MILLION)
EVENTBRIDGE_64_KB = Price("EventBridge events, per 64 KB", 1.0 / MILLION)
SQS_REQUEST = Price("SQS requests", 0.40 / MILLION)
S3_GET = Price("S3 GET requests", 0.40 / MILLION)
S3_PUT = Price("S3 PUT requests", 5.0 / MILLION)
LOGS_GB = Price("CloudWatch Logs GB", 0.50)
METRIC = Price("CloudWatch metrics of our own", 0.30)
ALARM = Price("CloudWatch alarms", 0.10)
DASHBOARD = Price("CloudWatch dashboards", 3.0)
TRACE = Price("X-Ray traces", 5.0 / MILLION)
