crafted/enums.openapi.yaml(101,5): info MAD2004: The enum Level does not list texts; it is its plain type in C#, and its values are not checked
crafted/enums.openapi.yaml(160,9): info MAD2004: The enum ThingInlineNumber does not list texts; it is its plain type in C#, and its values are not checked
crafted/enums.openapi.yaml(68,7): info MAD2003: ' ' is one name in C# with another of its kind; it is called __250C8F7F: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: '"' is one name in C# with another of its kind; it is called __270C92A5: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: '+1' is one name in C# with another of its kind; it is called _1_18DC1B01: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: '-1' is one name in C# with another of its kind; it is called _1_14CD0A2B: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: '1' is one name in C# with another of its kind; it is called _1_340CA71C: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: 'A-b' is one name in C# with another of its kind; it is called A_b_8E51AB83: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: '\' is one name in C# with another of its kind; it is called __D90C17DB: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: 'a b' is one name in C# with another of its kind; it is called A_b_10A3F9F2: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: 'a-b' is one name in C# with another of its kind; it is called A_b_2A89DF63: rename one in the document, or use MadasterGenTypeNames for types
crafted/enums.openapi.yaml(68,7): info MAD2003: 'a_b' is one name in C# with another of its kind; it is called A_b_1BA46871: rename one in the document, or use MadasterGenTypeNames for types
