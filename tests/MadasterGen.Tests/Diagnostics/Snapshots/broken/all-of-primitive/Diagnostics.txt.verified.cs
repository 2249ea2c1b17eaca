broken/all-of-primitive.openapi.json(42,7): info MAD2012: The parts of OverEnum do not make one type in C#, so it is a JsonElement. Correct the parts in the document.
broken/all-of-primitive.openapi.json(57,7): info MAD2012: The parts of OverPrimitive do not make one type in C#, so it is a JsonElement. Correct the parts in the document.
