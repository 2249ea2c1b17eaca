crafted/discriminator.openapi.yaml(191,7): info MAD2001: Either has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
