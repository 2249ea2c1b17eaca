using System.Collections.Generic;
using System.Linq;
using System.Threading;
using MadasterGen.Model;
using MadasterGen.Reading.Files;
using MadasterGen.Reading.Library;
using MadasterGen.Reading.Mapping.Schemas;
using MadasterGen.Reading.Structure;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading.Mapping;

/// <summary>Maps the document as a whole.</summary>
internal static class DocumentMapping
{
    /// <summary>Maps what the library read, and reports what it found wrong.</summary>
    /// <param name="read">What the library made of the document.</param>
    /// <param name="raw">The document as it is written.</param>
    /// <param name="source">Its files.</param>
    /// <param name="problems">What has been found so far; what is found here is added.</param>
    /// <param name="cancellationToken">Stops the mapping.</param>
    public static ApiModel Map(
        LibraryDocument read, RawDocument raw, DocumentSource source, List<Problem> problems, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        ReadingContext context = new(read, raw, source, problems, cancellationToken);
        ErrorMapping.Report(read, context);
        return Map(context);
    }

    private static ApiModel Map(ReadingContext context)
    {
        OpenApiDocument document = context.Document;
        string title = DocumentText.Normalize(document.Info?.Title) ?? "";
        string version = document.Info?.Version ?? "";
        if (version.Length == 0)
            context.Report(ProblemIds.ApiVersionIsMissing, Place.Root.Child("info"));
        return new ApiModel
        {
            Title = title,
            Version = version,
            Description = DocumentText.Normalize(document.Info?.Description),
            Build = DocumentText.Build(title),
            Servers = ServerMapping.Map(document.Servers),
            Tags = (document.Tags ?? [])
                .Where(tag => tag.Name is not null)
                .Select(tag => new ApiTag(tag.Name, DocumentText.Normalize(tag.Description)))
                .ToEquatableArray(),
            SecuritySchemes = SecurityMapping.MapSchemes(context),
            Security = SecurityMapping.Map(document.SecurityRequirements),
            Operations = OperationMapping.MapAll(context),
            Webhooks = CallbackMapping.MapWebhooks(context),
            Schemas = SchemaMapping.MapComponents(context),
        };
    }
}
