using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>Where a schema is used.</summary>
/// <param name="Name">The name that a type made from it would have.</param>
/// <param name="Pointer">The pointer of the use.</param>
/// <param name="IsInResponses">Whether a response can hold it.</param>
internal sealed record TypePlace(string Name, string Pointer, bool IsInResponses)
{
    /// <summary>A place below this one.</summary>
    public TypePlace Below(string name, string segment) => new(Name + name, JsonPointer.Child(Pointer, segment), IsInResponses);

    /// <summary>A place below one that is below this one.</summary>
    public TypePlace Below(string name, string segment, string next) =>
        new(Name + name, JsonPointer.Child(Pointer, segment, next), IsInResponses);
}

/// <summary>A schema and where it is used.</summary>
/// <param name="At">The schema.</param>
/// <param name="Place">Where it is used.</param>
internal sealed record UsedSchema(SchemaAt At, TypePlace Place);
