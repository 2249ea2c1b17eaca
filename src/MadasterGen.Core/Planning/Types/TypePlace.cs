using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>
/// Where a schema is used. Nearly no use needs a type of its own or has a problem: its name and its pointer are made when they are asked
/// for.
/// </summary>
internal sealed class TypePlace
{
    private readonly string _nameAbove;
    private readonly string _ending;
    private readonly string _pointerAbove;
    private readonly string? _segment;
    private readonly string? _next;
    private string? _name;
    private string? _pointer;

    /// <param name="name">The name that a type made from it would have.</param>
    /// <param name="pointer">The pointer of the use.</param>
    /// <param name="isInResponses">Whether a response can hold it.</param>
    public TypePlace(string name, string pointer, bool isInResponses)
        : this(name, "", pointer, null, null, isInResponses) => (_name, _pointer) = (name, pointer);

    private TypePlace(string nameAbove, string ending, string pointerAbove, string? segment, string? next, bool isInResponses)
    {
        (_nameAbove, _ending, _pointerAbove, _segment, _next) = (nameAbove, ending, pointerAbove, segment, next);
        IsInResponses = isInResponses;
    }

    /// <summary>The name that a type made from it would have.</summary>
    public string Name => _name ??= _nameAbove + _ending;

    /// <summary>The pointer of the use.</summary>
    public string Pointer => _pointer ??= _next is null
        ? JsonPointer.Child(_pointerAbove, _segment!)
        : JsonPointer.Child(_pointerAbove, _segment!, _next);

    /// <summary>Whether a response can hold it.</summary>
    public bool IsInResponses { get; }

    /// <summary>The same place under another name.</summary>
    public TypePlace Named(string name) => new(name, Pointer, IsInResponses);

    /// <summary>A place below this one.</summary>
    public TypePlace Below(string name, string segment) => new(Name, name, Pointer, segment, null, IsInResponses);

    /// <summary>A place below one that is below this one.</summary>
    public TypePlace Below(string name, string segment, string next) => new(Name, name, Pointer, segment, next, IsInResponses);
}

/// <summary>A schema and where it is used.</summary>
/// <param name="At">The schema.</param>
/// <param name="Place">Where it is used.</param>
internal sealed record UsedSchema(SchemaAt At, TypePlace Place);
