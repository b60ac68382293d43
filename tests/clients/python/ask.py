"""Asks the gateway one question through the client that openapi-python-client made of its document."""

import os

from o_tel_bi_client import AuthenticatedClient
from o_tel_bi_client.api.adventure_works import get_aw_sales_metrics
from o_tel_bi_client.models import GetAwSalesMetricsRange

client = AuthenticatedClient(base_url=os.environ["GATEWAY"], token=os.environ["TOKEN"])
answer = get_aw_sales_metrics.sync(
    client=client, measures="revenue", by="country", range_=GetAwSalesMetricsRange("all")
)
print(len(answer.data))
