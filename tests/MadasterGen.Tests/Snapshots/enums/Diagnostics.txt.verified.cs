crafted/enums.openapi.yaml(68,7): info MAD2003: ' ' has the same name in C# as another of its kind, so it is called __250C8F7F. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: '"' has the same name in C# as another of its kind, so it is called __270C92A5. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: '+1' has the same name in C# as another of its kind, so it is called _1_18DC1B01. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: '-1' has the same name in C# as another of its kind, so it is called _1_14CD0A2B. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: '1' has the same name in C# as another of its kind, so it is called _1_340CA71C. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: 'A-b' has the same name in C# as another of its kind, so it is called A_b_8E51AB83. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: '\' has the same name in C# as another of its kind, so it is called __D90C17DB. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: 'a b' has the same name in C# as another of its kind, so it is called A_b_10A3F9F2. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: 'a-b' has the same name in C# as another of its kind, so it is called A_b_2A89DF63. Rename one in the document, or use MadasterGenTypeNames for types.
crafted/enums.openapi.yaml(68,7): info MAD2003: 'a_b' has the same name in C# as another of its kind, so it is called A_b_1BA46871. Rename one in the document, or use MadasterGenTypeNames for types.
