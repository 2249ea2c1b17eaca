Circle.Kind: string
Circle.R: double
ITClient.XAsync(): Task<Shape>
ITClient.YAsync(Shape body): Task
Shape.Kind: string
Shape.Color: string
Sq.Kind: string
Sq.AdditionalProperties: IReadOnlyDictionary<string, string>
Sq.this[]: string?
UnknownShape.Kind: string
UnknownShape.Json: JsonElement
