MadasterV1Client.Shape: ShapeClient
MadasterV1JsonTypeInfoResolver.Instance: IJsonTypeInfoResolver
Circle.Kind: CircleKind
Circle.Radius: required double
CircleKind.Value: string
CircleKind.Circle: CircleKind
Either.Value: object?
Either.HasValue: bool
Err.Code: string
Err.Message: string
GetScalarResponse.Id: GetScalarResponseId
GetScalarResponse.N: string?
GetScalarResponse.En: string
GetScalarResponse.OneNullable: Circle?
GetScalarResponseId.Value: object?
GetScalarResponseId.HasValue: bool
GetShapeResponse.Value: object?
GetShapeResponse.HasValue: bool
IShapeClient.GetShapeAsync(string id): Task<GetShapeResponse>
IShapeClient.GetShapeOrDefaultAsync(string id): Task<GetShapeResponse?>
IShapeClient.PutShapeAsync(string id, PutShapeRequest body): Task<Either>
IShapeClient.GetScalarAsync(): Task<GetScalarResponse>
Mapped.Value: object?
Mapped.HasValue: bool
PutShapeRequest.Value: object?
PutShapeRequest.HasValue: bool
Square.Kind: SquareKind
Square.Side: required double
SquareKind.Value: string
SquareKind.Square: SquareKind
