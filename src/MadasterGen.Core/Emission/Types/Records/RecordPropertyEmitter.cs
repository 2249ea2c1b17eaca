using System.Linq;
using MadasterGen.Model;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes a record's fields, constructors and properties.</summary>
internal static class RecordPropertyEmitter
{
    /// <summary>Whether readers need another constructor than users: C# makes these set something, or the constructor does.</summary>
    private static bool HasReadersConstructor(RecordPlan record) =>
        record.AllProperties.Any(p => p.IsRequiredMember || p.Constant is not null);

    /// <summary>Writes the fields.</summary>
    public static void WriteFields(CodeWriter writer, RecordPlan record)
    {
        string access = record.IsAbstract || record.HasSubtypes ? "private protected" : "private";
        string root = record.RootNamespace;
        foreach (PropertyPlan property in record.Properties)
            writer.Line($"{access} {TypeText.Of(property.Type, PropertyShape.IsFieldNullable(property), root)} {property.FieldName};");
        if (record.AdditionalProperties is { IsInherited: false } additional)
            writer.Line($"{access} {TypeText.Dictionary(additional.Map, root)}? _additional;");
        int inheritedWords = PropertyShape.Words(record.InheritedProperties.Count);
        int words = PropertyShape.Words(record.InheritedProperties.Count + record.Properties.Count);
        for (int word = inheritedWords; word < words; word++)
            writer.Line($"{access} ulong _set{word};");
        if (record.BaseType is null)
        {
            string initializer = record.TakesEverything ? " = null" : "";
            writer.Line($"{access} global::{root}.MadasterUnknownMembers? _unknown{initializer};");
        }
        // The kind as it came, where it is not the one that its type stands for.
        if (record.BaseType is null && record.Discriminator is not null)
            writer.Line($"{access} string? _kind;");
        if (record.IsUnknownKind)
            writer.Line($"private global::{root}.MadasterRawJson? _json;");
        writer.Line();
    }

    /// <summary>Writes the constructors.</summary>
    public static void WriteConstructors(CodeWriter writer, RecordPlan record)
    {
        if (record.IsAbstract || !HasReadersConstructor(record))
            return;
        bool hasRequired = record.AllProperties.Any(p => p.IsRequiredMember);
        writer.Line($"/// <summary>Creates the object{(hasRequired ? "; an initializer sets what is required" : "")}.</summary>");
        PropertyPlan[] constants = [.. record.AllProperties.Where(p => p.Constant is not null)];
        if (constants.Length == 0)
            writer.Line($"public {record.Name}() {{ }}");
        else
            WriteConstants(writer, record, constants);
        writer.Line();
        writer.Line("// For readers: getters stand in for what a response lacks, although nothing is set here.");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        // The base makes an unknown kind where a response lacks an object of its type.
        string access = record.IsUnknownKind ? "internal" : "private";
        writer.Line($"{access} {record.Name}(global::{record.RootNamespace}.MadasterUnset unset) {{ }}");
        writer.Line();
    }

    private static void WriteConstants(CodeWriter writer, RecordPlan record, PropertyPlan[] constants)
    {
        using (writer.Block($"public {record.Name}()"))
        {
            foreach (PropertyPlan property in constants)
                WriteConstant(writer, property, "");
        }
    }

    /// <summary>The expression that creates an object with nothing set.</summary>
    public static string NewUnset(RecordPlan record) => NewUnset(record, OwnName.Of(record));

    /// <summary>Writes the properties.</summary>
    public static void WriteProperties(CodeWriter writer, RecordPlan record)
    {
        foreach (PropertyPlan property in record.Properties)
            WriteProperty(writer, property, record.RootNamespace);
        if (record.IsRequiredSomewhere)
        {
            writer.Line("/// <summary>Stands in where a response lacks an object that the document requires.</summary>");
            string missing = record.IsAbstract ? NewUnset(record, record.Discriminator!.UnknownType!) : NewUnset(record);
            writer.Line($"internal static {(record.HidesStandIn ? "new " : "")}{OwnName.Of(record)} MadasterMissing => {missing};");
            writer.Line();
        }
    }

    /// <summary>Sets a property to the only value that it can have.</summary>
    /// <param name="writer">Where it is written.</param>
    /// <param name="property">The property.</param>
    /// <param name="target">What has it, with the point behind it.</param>
    public static void WriteConstant(CodeWriter writer, PropertyPlan property, string target)
    {
        writer.Line($"{target}{property.FieldName} = {PropertyShape.Constant(property)};");
        writer.Line($"{target}{PropertyShape.Word(property)} |= {PropertyShape.Bit(property)};");
    }

    private static string NewUnset(RecordPlan record, string type) => HasReadersConstructor(record)
        ? $"new {type}(default(global::{record.RootNamespace}.MadasterUnset))"
        : $"new {type}()";

    private static void WriteProperty(CodeWriter writer, PropertyPlan property, string root)
    {
        Documentation.Summary(writer, property.Description, $"The member {property.JsonName}.");
        if (property.Constant is { } constant)
            writer.Line($"/// <remarks>A new object has the only value, <c>{CSharpText.Xml(JsonText.Plain(constant))}</c>.</remarks>");
        // C# does not let a member be required and obsolete (CS9042): who must set it is not told to avoid it.
        if (property.IsDeprecated && property.IsRequiredMember)
            writer.Line("/// <remarks>The document calls this property deprecated, and requires it.</remarks>");
        else
            Documentation.Obsolete(writer, property.IsDeprecated, "The document calls this property deprecated.", property.Sunset);
        string required = property.IsRequiredMember ? "required " : "";
        string word = PropertyShape.Word(property);
        string mark = property.Presence == Presence.Optional
            ? $"{word} = {PropertyShape.Marked(property, root)};"
            : $"{word} |= {PropertyShape.Bit(property)};";
        writer.Braces(
            $"public {required}{PropertyShape.Type(property, root)} {property.Name}",
            $"get => {PropertyShape.Getter(property, root)};",
            $"init {{ {property.FieldName} = value; {mark} }}");
        writer.Line();
    }
}
