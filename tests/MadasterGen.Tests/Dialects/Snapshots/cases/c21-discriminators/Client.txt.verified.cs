Cat.Kind: string
Cat.Meow: required bool
Circle.MyCustomType: string
Circle.Radius: double
Dog.Kind: string
Dog.Bark: required bool
ITClient.PetsAsync(): Task<IReadOnlyList<Pet>>
ITClient.EnumeratePetsAsync(): IAsyncEnumerable<Pet>
ITClient.AddPetAsync(Pet body): Task<Pet>
ITClient.ShapesAsync(): Task<Shape>
ITClient.AddShapeAsync(Shape body): Task
ITClient.LoneAsync(): Task<Lone>
ITClient.AddLoneAsync(Lone body): Task
ITClient.OneAsync(): Task<OneTwo>
ITClient.AddOneAsync(OneTwo body): Task
ITClient.ResAsync(): Task<Res>
ITClient.NumAsync(): Task<Num>
Lone.PetType: required string
Lone.A: string
N1.V: N1V
N1.A: string
N1V.Value: long
N1V._1: N1V
N2.V: N2V
N2.B: string
N2V.Value: long
N2V._2: N2V
Num.Value: object?
Num.HasValue: bool
One.A: string
One.Which: string
OneTwo.Value: object?
OneTwo.HasValue: bool
Pet.Kind: string
Pet.Name: required string
Rect.MyCustomType: string
Rect.W: double
Rect.AdditionalProperties: IReadOnlyDictionary<string, long>
Rect.this[]: long?
Res.Value: object?
Res.HasValue: bool
ResA.ResourceType: ResAResourceType
ResA.X: string
ResAResourceType.Value: string
ResAResourceType.A: ResAResourceType
ResB.ResourceType: ResBResourceType
ResB.Y: string
ResBResourceType.Value: string
ResBResourceType.B: ResBResourceType
Shape.MyCustomType: string
Shape.Color: string
Two.B: string
Two.Which: TwoWhich
TwoWhich.Value: string
TwoWhich.Two: TwoWhich
UnknownPet.Kind: string
UnknownPet.Json: JsonElement
UnknownShape.MyCustomType: string
UnknownShape.Json: JsonElement
