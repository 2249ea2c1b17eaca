using MadasterGen.Schemas;

namespace MadasterGen.Planning.Types;

/// <summary>A schema that has no type of its own in C# and is kept as JSON.</summary>
/// <param name="At">What is written.</param>
/// <param name="Place">Where it is used.</param>
/// <param name="Reason">Why.</param>
internal sealed record UntypedPlace(SchemaAt At, TypePlace Place, UntypedReason Reason);

/// <summary>Why a schema is kept as JSON.</summary>
internal enum UntypedReason
{
    /// <summary>It gives no type, so that anything is allowed.</summary>
    Anything,

    /// <summary>It allows any object.</summary>
    AnyObject,

    /// <summary>It lists values of several kinds.</summary>
    MixedEnum,

    /// <summary>One of its alternatives allows anything.</summary>
    AnyAlternative,

    /// <summary>Its parts ask for values that do not exist together, or offer several choices at once.</summary>
    PartsDoNotFit,

    /// <summary>It holds only itself.</summary>
    Circular,

    /// <summary>It would be too much C#.</summary>
    TooLarge,
}
