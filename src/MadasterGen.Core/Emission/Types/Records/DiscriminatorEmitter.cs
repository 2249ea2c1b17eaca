using MadasterGen.Planning;
using MadasterGen.Planning.Types.Records;

namespace MadasterGen.Emission.Types.Records;

/// <summary>Writes the property that tells the records of a hierarchy apart.</summary>
internal static class DiscriminatorEmitter
{
    /// <summary>Writes the property: abstract in a base, fixed in a subtype, read from the JSON in an unknown kind.</summary>
    public static void WriteProperty(CodeWriter writer, RecordPlan record)
    {
        if (record.Discriminator is not { } discriminator)
            return;
        string type = TypeText.Of(discriminator.Type, record.RootNamespace);
        string fallback = $"Tells the kinds of {record.SchemaName} apart ({discriminator.JsonName}).";
        Documentation.Summary(writer, discriminator.Description, fallback);
        string modifiers = record.BaseType is null ? "public virtual" : "public override";
        writer.Line(record switch
        {
            { IsAbstract: true } => $"public abstract {type} {discriminator.Name} {{ get; }}",
            _ when discriminator.Type.Is(GeneratedShape.Enum) => $"{modifiers} {type} {discriminator.Name} => new {type}({Text(record)});",
            _ => $"{modifiers} {type} {discriminator.Name} => {Text(record)};",
        });
        writer.Line();
        if (!record.IsUnknownKind)
            return;
        writer.Line("/// <summary>The JSON it came with.</summary>");
        writer.Line("public global::System.Text.Json.JsonElement Json => _json?.Element ?? default;");
        writer.Line();
    }

    /// <summary>The value on the wire: as it came, or else the one that the type stands for.</summary>
    public static string Text(RecordPlan record) => $"_kind ?? {CSharpText.Literal(record.Discriminator!.Value ?? "")}";
}
