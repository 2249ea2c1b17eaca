using MadasterGen.Model;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Reading.Dialects.Version2;

/// <summary>Schemas: what extensions say that version 3.0 has words for, files, and discriminators.</summary>
internal static class SchemaRule
{
    private const string Nullable = "x-nullable";
    private const string Discriminator = "discriminator";

    public static void Apply(Draft draft, Place place, RewriteContext context)
    {
        if (draft.FindMember(Nullable) is { } nullable && Nodes.Boolean(nullable.Value) == true)
            draft.SetTrue("nullable", nullable.Key.Span);
        draft.Take(Nullable);
        // It is about parameters, and their elements can have it too.
        draft.Take("collectionFormat");
        if (draft.FindMember("type") is { Value: StructureScalar { Text: "file" } } file)
        {
            draft.Set("type", Nodes.Text("string", file.Value.Span), file.Key.Span);
            draft.Set("format", Nodes.Text("binary", file.Value.Span), file.Key.Span);
        }
        // Kinds are named as their schemas are, which is what version 3.0 says of a discriminator without a mapping.
        if (draft.FindMember(Discriminator) is { Value: StructureScalar property } discriminator)
            draft.Set(Discriminator, Nodes.Map("propertyName", property, discriminator.Key.Span), discriminator.Key.Span);
    }

    /// <summary>Rewrites a reference. Nothing beside it counts, but for the extension that allows null.</summary>
    public static void Rewrite(Draft draft, bool isPart, RewriteContext context)
    {
        Version30Rules.Rewrite(draft, isPart, context);
        if (draft.FindMember("$ref") is not { } reference || draft.FindMember("nullable") is not { } nullable)
            return;
        TextSpanPosition at = reference.Key.Span;
        draft.Members.Clear();
        draft.Members.Add(nullable);
        draft.Set("allOf", Nodes.List(at, Nodes.Map("$ref", reference.Value, at)), at);
    }
}
