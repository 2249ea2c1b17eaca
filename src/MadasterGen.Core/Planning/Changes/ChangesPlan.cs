using System.Linq;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Planning.Features;
using MadasterGen.Planning.Naming;
using MadasterGen.Planning.Operations;
using MadasterGen.Planning.Types;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Planning.Changes;

/// <summary>What an API version's client says of its document's changes: marks on what is there, and tombstones of what is gone.</summary>
internal sealed record ChangesPlan
{
    /// <summary>The version's client, whose names and visibility everything here has.</summary>
    public required VersionClientPlan Client { get; init; }

    /// <summary>Types with changes.</summary>
    public EquatableArray<TypeMarks> Types { get; init; }

    /// <summary>Tags' clients with changes.</summary>
    public EquatableArray<ClientMarks> Clients { get; init; }

    /// <summary>Properties that are gone from records that are not.</summary>
    public EquatableArray<LostProperties> LostProperties { get; init; }

    /// <summary>Values that are gone from enums that are not.</summary>
    public EquatableArray<LostValues> LostValues { get; init; }

    /// <summary>Operations that are gone from clients that are not.</summary>
    public EquatableArray<LostMethods> LostMethods { get; init; }

    /// <summary>Clients that are gone with their tags.</summary>
    public EquatableArray<LostClient> LostClients { get; init; }

    /// <summary>Types that are gone.</summary>
    public EquatableArray<LostType> LostTypes { get; init; }

    /// <summary>What tombstones need of the fixed part: they can name its types, as the accepted document's client did.</summary>
    public ClientFeature Features { get; init; }

    /// <summary>The class that carries the index.</summary>
    public string IndexName => ClientNames.ChangesOf(Client.Name);

    /// <summary>What the index lists.</summary>
    public ChangeIndex Index => ChangeIndex.Of(this);
}

/// <summary>A change of something that is still there.</summary>
/// <param name="Id">The rule.</param>
/// <param name="IsBreaking">Whether it breaks what travels or what is written.</param>
/// <param name="Text">What changed, in a sentence.</param>
/// <param name="Member">The property or method that changed, by its name in C#; null for a type or an operation as a whole.</param>
/// <param name="Replacement">What to use instead, as a name with dots, where that is certain.</param>
internal sealed record ChangeMark(string Id, bool IsBreaking, string Text, string? Member, string? Replacement = null)
{
    /// <summary>
    /// For a method: the number of the first argument that goes to another parameter now, unless it is given by its name; only calls
    /// with such an argument are concerned. Null where all uses are.
    /// </summary>
    public int? Position { get; init; }

    /// <summary>For a method with a position: the names of its parameters as they stood before, in C#.</summary>
    public EquatableArray<string> Before { get; init; }

    /// <summary>For an argument that calls must give now: the name of its parameter in C#. Null for anything else.</summary>
    public string? Parameter { get; init; }

    /// <summary>For a bound of values: the number that they must keep to now. Null for anything else.</summary>
    public string? Limit { get; init; }

    /// <summary>Whether it is about something that C# calls as before, and that is another thing on the wire.</summary>
    public bool IsSpelling => ChangeRules.Has(Id) && ChangeRules.Of(Id).Trait == ChangeTrait.Spelling;

    /// <summary>Whether it is about what must be given where objects are made.</summary>
    public bool IsRequirement => ChangeRules.Has(Id) && ChangeRules.Of(Id).Trait == ChangeTrait.Requirement;
}

/// <summary>A type and its changes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsStruct">Whether C# has it as a struct, as enums and unions are; else it is a record.</param>
/// <param name="Values">For enums: the names of all values, at whose uses new ones are to be thought of.</param>
/// <param name="Marks">The changes.</param>
internal sealed record TypeMarks(string Name, bool IsStruct, EquatableArray<string> Values, EquatableArray<ChangeMark> Marks)
{
    /// <summary>The names of the records that derive from it, which must be given what it must be given.</summary>
    public EquatableArray<string> Kinds { get; init; }
}

/// <summary>A tag's client and the changes of its operations.</summary>
internal sealed record ClientMarks(string Name, EquatableArray<OperationMarks> Operations)
{
    /// <summary>The interface's name.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(Name);
}

/// <summary>An operation and its changes.</summary>
internal sealed record OperationMarks(OperationPlan Operation, EquatableArray<ChangeMark> Marks);

/// <summary>The properties that are gone from a record.</summary>
internal sealed record LostProperties(string TypeName, EquatableArray<LostProperty> Properties);

/// <summary>A property that is gone.</summary>
internal sealed record LostProperty(PropertyPlan Property, Tombstone Tombstone);

/// <summary>The values that are gone from an enum.</summary>
internal sealed record LostValues(string TypeName, EquatableArray<LostValue> Values);

/// <summary>The operations that are gone from a tag's client.</summary>
internal sealed record LostMethods(string ClientName, EquatableArray<LostOperation> Operations)
{
    /// <summary>The interface of the client.</summary>
    public string InterfaceName => ClientNames.InterfaceOf(ClientName);
}

/// <summary>An operation that is gone.</summary>
internal sealed record LostOperation(OperationPlan Operation, Tombstone Tombstone)
{
    /// <summary>An operation without what gives headers, whose type is gone with its client.</summary>
    public static LostOperation Of(OperationPlan operation, Tombstone tombstone) => new(
        operation with { Methods = operation.Methods.Where(method => method is not ResponseMethod).ToEquatableArray() }, tombstone);
}

/// <summary>A tag's client that is gone.</summary>
internal sealed record LostClient(TagClientPlan Client, Tombstone Tombstone, EquatableArray<LostOperation> Operations);

/// <summary>A type that is gone.</summary>
/// <param name="Type">The type as it was.</param>
/// <param name="Tombstone">What happened to it.</param>
/// <param name="BaseName">The record it derived from, where that is gone too.</param>
/// <param name="IsBase">Whether others that are gone derived from it.</param>
internal sealed record LostType(TypePlan Type, Tombstone Tombstone, string? BaseName, bool IsBase)
{
    /// <summary>What is said of those of its members of which more is known than that they are gone with it.</summary>
    public EquatableArray<LostMember> Members { get; init; }

    /// <summary>What is said of a member.</summary>
    /// <param name="name">Its name in C#.</param>
    public Tombstone OfMember(string name)
    {
        Tombstone fate = Members.FirstOrDefault(member => member.Name == name)?.Tombstone ?? Tombstone;
        return new($"is gone with {Type.Name}, which {fate.Text}", null) { Advice = fate.Advice };
    }
}

/// <summary>A member of a type that is gone.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Tombstone">What happened to its type, and what replaces the member.</param>
internal sealed record LostMember(string Name, Tombstone Tombstone);
