using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Planning;
using MadasterGen.Schemas;
using MadasterGen.Settings;
using Microsoft.CodeAnalysis;

namespace MadasterGen.Pipeline.Problems;

/// <summary>What must be said of the project's own types that stand for schemas.</summary>
internal static class OwnTypeProblems
{
    private const string Converter = "System.Text.Json.Serialization.JsonConverterAttribute";

    /// <summary>Entries for schemas that no document has, or that have kinds.</summary>
    public static Group<FileProblems> OfSchemas(Group<SpecModel> specs, PlanningOptions options)
    {
        if (options.OwnTypes.Count == 0 || specs.Count == 0)
            return new Group<FileProblems>(System.Array.Empty<FileProblems>());
        SchemaSet[] sets = [.. specs.Select(spec => new SchemaSet(spec.Model, CancellationToken.None))];
        IEnumerable<Problem?> problems = options.OwnTypes.Select(own => WhyNot(own, sets) is { } reason
            ? Problem.At(SetupIds.OwnTypeHasNoSchema, "", own.Schema, reason)
            : null);
        return new Group<FileProblems>(new[] { FileProblems.Of(null, [.. problems]) });
    }

    /// <summary>Types that the compilation has not, or that cannot be read and written.</summary>
    public static Group<FileProblems> OfTypes(Compilation compilation, PlanningOptions options) => options.OwnTypes.Count == 0
        ? new Group<FileProblems>(System.Array.Empty<FileProblems>())
        : new Group<FileProblems>(new[] { FileProblems.Of(null, [.. options.OwnTypes.Select(own => OrNull(compilation, own, options))]) });

    private static string? WhyNot(OwnType own, SchemaSet[] sets)
    {
        SchemaSet[] having = [.. sets.Where(set => set.Find(own.Schema) is not null)];
        if (having.Length == 0)
            return "no document has";
        return having.Any(set => set.Hierarchies.RootOf(own.Schema) is null) ? null : "is told apart from others by a discriminator";
    }

    private static Problem? OrNull(Compilation compilation, OwnType own, PlanningOptions options) =>
        own.Type is { } name && Wrong(compilation, own, name, options) is { } wrong
            ? Problem.At(SetupIds.OwnTypeCannotBeUsed, "", name, own.Schema, wrong)
            : null;

    private static string? Wrong(Compilation compilation, OwnType own, string name, PlanningOptions options)
    {
        if (Find(compilation, name) is not { } type)
            return "Neither the project nor what it references has this type: add it, or correct the name";
        if (type.IsValueType && !own.IsStruct)
            return $"It is a struct: write '{own.Schema}=struct {name}'";
        if (own.IsStruct && !type.IsValueType)
            return $"It is no struct: write '{own.Schema}={name}'";
        if (type.IsStatic || type.TypeKind == TypeKind.Interface)
            return "A value of it cannot be made: name a class, a record or a struct";
        if (!IsPublic(type) && options.Visibility == ClientDefaults.Visibility)
            return $"It is not public, and the client is: make it public, or set {ProjectSettings.Visibility.Name} to internal";
        return type.GetAttributes().Any(static attribute => IsConverter(attribute.AttributeClass))
            ? null
            : "It has no converter: put [JsonConverter(typeof(…))] on it";
    }

    private static bool IsPublic(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.ContainingType)
        {
            if (type.DeclaredAccessibility != Accessibility.Public)
                return false;
        }
        return true;
    }

    private static bool IsConverter(INamedTypeSymbol? attribute)
    {
        for (; attribute is not null; attribute = attribute.BaseType)
        {
            if (attribute.ToDisplayString() == Converter)
                return true;
        }
        return false;
    }

    // A type inside another one is written with a point, and found with a plus.
    private static INamedTypeSymbol? Find(Compilation compilation, string name)
    {
        while (true)
        {
            if (compilation.GetTypesByMetadataName(name).FirstOrDefault() is { } found)
                return found;
            int point = name.LastIndexOf('.');
            if (point < 0)
                return null;
            name = name.Substring(0, point) + "+" + name.Substring(point + 1);
        }
    }
}
