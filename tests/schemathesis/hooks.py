"""What Schemathesis cannot know of this API: how a caller signs in, and what no schema can say."""

import os
import re
import urllib.request

import schemathesis

TOKEN_URL = os.environ.get("TOKEN_URL", "")

# Rules between parameters, and between a request and the data. A schema holds for one value alone.
BEYOND_A_SCHEMA = re.compile(
    "|".join(
        [
            "go together",
            "give one or the other",
            "must not lie before",
            "must be an IANA time zone",
            "must be a next_cursor from an earlier answer",
            "names something twice",
            # Not by uniqueItems: OpenAPI Generator's Java does not compile with a set of enums.
            "must name each format once",
            "is not among the requested",
            "has unknown items",
            # What a destination receives depends on its kind.
            "only webhooks receive events",
            # The condition of an alert depends on its subject, and its destinations on their owner.
            r"^must be one of [\w.,\- ]+ for [\w.]+$",
            "points are for ratios only",
            "may be week with the grain day only",
            "must differ from from",
            "which the owner does not have",
            # A subscription is of what its owner sees, and at most once an hour.
            "which the owner does not see",
            "of a report must be xlsx or pdf",
            "must be five cron fields that come again",
            "must come at most once an hour",
            # A percent-encoded text that is no UTF-8, or a limit on the sum of all filters.
            "is not a filter",
            "rows of time and members",
            r"names \d+ values",
            "has a value longer than",
            "bound",
            # PostgreSQL stores no unpaired surrogate.
            "must be Unicode text without NUL",
        ]
    )
)
# What the installation has decides, not the request.
DEPENDS_ON_DATA = {
    "export_too_large",
    "idempotency_key_reused",
    "no_data",
    "not_configured",
    "not_forecastable",
    "too_many_alert_rules",
    "too_many_annotations",
    "too_many_destinations",
    "too_many_saved_views",
    "too_many_subscriptions",
}
REFUSED = {400, 405, 406, 411, 413, 414, 415, 422}


# A service takes tokens of a minute.
@schemathesis.auth(refresh_interval=20)
class Caller:
    def get(self, case, context):
        with urllib.request.urlopen(TOKEN_URL) as answer:
            return answer.read().decode()

    def set(self, case, data, context):
        case.headers["Authorization"] = f"Bearer {data}"


def is_beyond(problem):
    if problem["code"] in DEPENDS_ON_DATA:
        return True
    errors = problem.get("errors", [])
    # The question and layout of a saved view or an alert are texts with a grammar; an empty If-Match is no header.
    return len(errors) > 0 and all(
        error["field"].startswith(("question", "subject.question", "layout"))
        or error["field"] == "if-match"
        or BEYOND_A_SCHEMA.search(error["message"])
        for error in errors
    )


def problem_in_english(response, case):
    """Of a caller who reads another language, asked again: rules beyond a schema are known by their English words."""
    if "accept-language" not in {name.lower() for name in case.headers or {}}:
        return response.json()
    return case.call(headers={"Accept-Language": "en"}).json()


@schemathesis.check
def takes_what_the_document_allows(ctx, response, case):
    """As positive_data_acceptance, but for what no schema can say."""
    if case.meta is None or not case.meta.generation.mode.is_positive:
        return
    if response.status_code not in REFUSED:
        return
    problem = problem_in_english(response, case)
    assert is_beyond(problem), f"refused though the document allows it: {problem}"


@schemathesis.check
def fails_only_as_promised(ctx, response, case):
    """As not_a_server_error, but for a dependency that says when it is back, and a forecast that took too long."""
    status = response.status_code
    if status < 500:
        return
    if status == 503:
        assert "retry-after" in response.headers, "503 without Retry-After"
    else:
        assert response.json()["code"] == "forecast_timeout", response.text
