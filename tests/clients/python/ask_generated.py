"""Asks the gateway one question through the client that OpenAPI Generator made of its document."""

import os

from generated_otel_bi import AdventureWorksApi, ApiClient, Configuration

settings = Configuration(host=os.environ["GATEWAY"], access_token=os.environ["TOKEN"])
with ApiClient(settings) as client:
    answer = AdventureWorksApi(client).get_aw_sales_metrics(
        measures="revenue", by="country", range="all"
    )
print(len(answer.data))
