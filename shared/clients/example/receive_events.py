"""Receives the events that the gateway sends to a webhook, and prints each once.

    WEBHOOK_SECRET=whsec_... python receive_events.py 8080

Needs Python 3.11 or later and nothing else. The signature is that of Standard Webhooks; a package of that name
verifies it too.
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

TOLERANCE_SECONDS = 300


def verified(secret: str, headers, body: bytes, now: float) -> dict:
    """The event, if its signature is ours and not older than five minutes; else ValueError."""
    message_id, sent_at = headers["webhook-id"], headers["webhook-timestamp"]
    if not (message_id and sent_at) or abs(now - int(sent_at)) > TOLERANCE_SECONDS:
        raise ValueError("no id, no time, or too old")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{message_id}.{sent_at}.".encode() + body
    expected = base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    given = (headers["webhook-signature"] or "").split(" ")
    if not any(hmac.compare_digest(f"v1,{expected}", one) for one in given):
        raise ValueError("the signature is not ours")
    return json.loads(body)


class Receiver(BaseHTTPRequestHandler):
    seen: set[str] = set()  # A program that restarts keeps these in its store.

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"] or 0))
        try:
            event = verified(os.environ["WEBHOOK_SECRET"], self.headers, body, time.time())
        except ValueError as problem:
            self.send_error(400, str(problem))
            return
        if self.headers["webhook-id"] not in self.seen:
            self.seen.add(self.headers["webhook-id"])
            print(event["type"], json.dumps(event["data"]["details"]), flush=True)
        self.send_response(204)
        self.end_headers()


if __name__ == "__main__":
    HTTPServer(("127.0.0.1", int(sys.argv[1])), Receiver).serve_forever()
