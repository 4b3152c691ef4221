"""The only callers of AWS: S3, SQS's messages, DynamoDB, EventBridge."""
