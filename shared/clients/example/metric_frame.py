"""A metric question as a pandas data frame, signed in by client credentials.

    BI_URL=https://bi.example.com TOKEN_URL=https://sso.example.com/realms/bi/protocol/openid-connect/token \\
    CLIENT_ID=analysis CLIENT_SECRET=... python metric_frame.py

Needs Python 3.11 or later, httpx and pandas. The client of the identity provider needs a service account
with the role viewer, and the audience and scope that the gateway asks for.
"""

import os

import httpx
import pandas


def access_token() -> str:
    """A token by client credentials (RFC 6749, section 4.4)."""
    answer = httpx.post(
        os.environ["TOKEN_URL"],
        data={"grant_type": "client_credentials"},
        auth=(os.environ["CLIENT_ID"], os.environ["CLIENT_SECRET"]),
    )
    answer.raise_for_status()
    return answer.json()["access_token"]


def call(method: str, path: str, **request) -> dict:
    """The JSON answer of the gateway; a problem ends the program."""
    answer = httpx.request(
        method,
        f"{os.environ['BI_URL']}{path}",
        headers={"authorization": f"Bearer {access_token()}"},
        timeout=60,
        **request,
    )
    if answer.is_error:
        # A problem says what is wrong in `detail`.
        raise SystemExit(answer.json().get("detail", answer.text))
    return answer.json()


def path_of(model: str) -> str:
    domain, name = model.split(".")
    return f"/api/{domain}/metrics/{name}"


def metric_frame(model: str, **question: str) -> pandas.DataFrame:
    """One row per member and unit of time; a column per measure. The words are those of the URL."""
    return pandas.json_normalize(call("GET", path_of(model), params=question)["data"])


def drivers(model: str, measure: str, **question: str) -> pandas.DataFrame:
    """Why a measure changed: what each member of each dimension added, the largest first."""
    words = {"measure": measure, **question}
    return pandas.json_normalize(call("GET", f"{path_of(model)}/drivers", params=words)["data"])


def embed_page(model: str, question: str, minutes: int = 10) -> str:
    """The address of the panel of one question, to be framed by an allowed site. Needs the role analyst."""
    subject = {"kind": "metric", "model": model, "question": question}
    answer = call("POST", "/api/embed-tokens", json={"subject": subject, "minutes": minutes})
    return f"{os.environ['BI_URL']}{answer['page']}"


if __name__ == "__main__":
    frame = metric_frame("aw.sales", measures="revenue,orders", by="country", range="all")
    print(frame.to_csv(index=False))
