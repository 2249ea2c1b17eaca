broken/openapi-3.1.openapi.json(2,3): error MAD1003: OpenAPI 3.1.0 is not read and no client is made from the document; 2.0 and 3.0.x are: ask the publisher for one, or convert it
