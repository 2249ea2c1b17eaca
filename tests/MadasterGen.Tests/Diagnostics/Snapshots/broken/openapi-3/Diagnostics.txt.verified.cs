broken/openapi-3.1.openapi.json(2,3): error MAD1003: OpenAPI 3.1.0 is not supported, so no client is made from the document. Ask the publisher for version 2.0 or 3.0.x, or convert the document.
