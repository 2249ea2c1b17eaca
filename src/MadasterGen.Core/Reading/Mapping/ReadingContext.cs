using System;
using System.Collections.Generic;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Mapping.Schemas;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>What the steps of one reading share.</summary>
internal sealed class ReadingContext
{
    private readonly HashSet<Problem> _reported = [];
    private DiscriminatorValues? _discriminatorValues;

    public ReadingContext(
        LibraryDocument read, RawDocument raw, DocumentSource source, List<Problem> problems, CancellationToken cancellationToken)
    {
        Document = read.Content ?? new OpenApiDocument();
        Problems = problems;
        CancellationToken = cancellationToken;
        Raw = raw;
        Carried = read.Carried;
        Dangling = new DanglingReferences(source);
        References = new References(this);
    }

    /// <summary>The document as the library has it, references unresolved.</summary>
    public OpenApiDocument Document { get; }

    /// <summary>What has a name in the document, so that references can lead to it.</summary>
    public OpenApiComponents? Components => Document.Components;

    /// <summary>What has been found so far.</summary>
    public List<Problem> Problems { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The scalars as the document writes them.</summary>
    public RawDocument Raw { get; }

    /// <summary>Which paths carry a verb that the library does not know.</summary>
    public CarriedVerbs Carried { get; }

    /// <summary>The place of everything that has a name.</summary>
    public static Place Named { get; } = Place.Root.Child("components");

    /// <summary>The place of the named schemas.</summary>
    public static Place NamedSchemas { get; } = Named.Child("schemas");

    /// <summary>Where <c>$ref</c>s lead.</summary>
    public References References { get; }

    /// <summary>What is said of those that lead nowhere.</summary>
    public DanglingReferences Dangling { get; }

    /// <summary>How much was looked through for names in <c>required</c>.</summary>
    public int LookedThrough { get; set; }

    /// <summary>The values of discriminators that stand beside the schemas that they name.</summary>
    public DiscriminatorValues DiscriminatorValues => _discriminatorValues ??= new DiscriminatorValues(this);

    /// <summary>The pointers of discriminators that hold <c>x-abstract</c> themselves.</summary>
    public HashSet<string> AbstractDiscriminators { get; } = new(StringComparer.Ordinal);

    /// <summary>Adds a problem; what several operations share is said once.</summary>
    public void Report(string id, Place place, params string[] arguments) => Report(Problem.At(id, place.ToString(), arguments));

    /// <summary>Adds a problem once.</summary>
    public void Report(Problem problem)
    {
        if (_reported.Add(problem))
            Problems.Add(problem);
    }
}
