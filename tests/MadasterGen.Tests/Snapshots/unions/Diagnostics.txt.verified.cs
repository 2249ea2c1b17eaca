crafted/unions.openapi.yaml(160,54): info MAD2004: The enum N1V does not list strings. It has its plain type in C#, and the client does not check its values.
crafted/unions.openapi.yaml(161,54): info MAD2004: The enum N2V does not list strings. It has its plain type in C#, and the client does not check its values.
crafted/unions.openapi.yaml(179,15): info MAD2001: Closed has alternatives that nothing tells apart, so JSON that fits several of them is read as the first one. Add a discriminator, or give them properties that differ.
