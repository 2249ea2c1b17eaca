using MadasterGen.Model;

namespace MadasterGen.Planning.Types;

/// <summary>Where a schema is used: the name a type made from it would have, the pointer of the use, and whether a response can hold it.</summary>
internal sealed record TypePlace(string Name, string Pointer, bool IsInResponses)
{
    /// <summary>A place below this one.</summary>
    public TypePlace Below(string name, params string[] segments) =>
        this with { Name = Name + name, Pointer = Pointer + JsonPointer.Of(segments) };
}
