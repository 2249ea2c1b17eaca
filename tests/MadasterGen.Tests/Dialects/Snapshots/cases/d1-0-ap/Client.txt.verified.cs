Circle.Kind: string
Circle.R: double
Circle.AdditionalProperties: IReadOnlyDictionary<string, long>
Circle.this[]: long?
ITClient.XAsync(): Task<Shape>
ITClient.YAsync(Shape body): Task
Shape.Kind: string
Shape.Color: string
UnknownShape.Kind: string
UnknownShape.Json: JsonElement
