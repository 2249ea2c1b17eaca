using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types;

/// <summary>
/// How a type names itself in its own declaration. No member of it can have its name, so the name alone is enough, and is shorter by far
/// than the full one. A base can have a type in it that the user wrote, whose name would come first.
/// </summary>
internal static class OwnName
{
    /// <summary>The name.</summary>
    public static string Of(TypePlan type) => type is RecordPlan { BaseType: not null } ? type.FullName : type.Name;
}
