Circle.Kind: string
Circle.R: double
ITClient.XAsync(): Task<Shape>
ITClient.YAsync(Shape body): Task
Shape.Kind: string
Shape.Color: string
Shape.AdditionalProperties: IReadOnlyDictionary<string, JsonElement>
Shape.this[]: JsonElement?
UnknownShape.Kind: string
UnknownShape.Json: JsonElement
