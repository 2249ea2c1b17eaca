broken/openapi-4.0.openapi.json(2,3): error MAD1003: OpenAPI 4.0.0 is not supported, so no client is made from the document. Ask the publisher for version 2.0 or 3.x, or convert the document.
