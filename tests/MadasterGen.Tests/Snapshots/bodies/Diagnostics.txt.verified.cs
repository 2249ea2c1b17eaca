crafted/bodies.openapi.yaml(209,7): info MAD2007: The media type 'application/xml' of Body_SendXml is not written by the client; the body is a MadasterFile whose bytes are sent as they are
