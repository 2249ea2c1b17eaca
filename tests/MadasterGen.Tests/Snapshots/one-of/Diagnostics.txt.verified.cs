crafted/one-of.openapi.yaml(103,11): info MAD2001: HolderStringOrStrings has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(111,13): info MAD2001: HolderListItem has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(115,11): info MAD2001: HolderInline has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(124,9): info MAD2011: 'not' in HolderNot is left to the server to check
crafted/one-of.openapi.yaml(18,17): info MAD2001: GetResponse has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(29,15): info MAD2001: AddRequest has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(66,7): info MAD2001: LeftOrRight has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(73,11): info MAD2001: HolderOne has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(77,11): info MAD2001: HolderAny has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
crafted/one-of.openapi.yaml(99,11): info MAD2001: HolderStringOrNumber has alternatives that nothing tells apart; it is a JsonElement in C#: a discriminator on their base would give it a type
