using System.Linq;
using MadasterGen.Model;
using Microsoft.OpenApi.Models;

namespace MadasterGen.Reading;

/// <summary>Maps the document as a whole.</summary>
internal static class DocumentMapping
{
    public static ApiModel Map(ReadingContext context)
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
            IsVersion2 = context.IsVersion2,
            Description = DocumentText.Normalize(document.Info?.Description),
            Build = DocumentText.Build(title),
            Servers = ServerMapping.Map(document.Servers),
            Tags = (document.Tags ?? [])
                .Where(tag => tag.Name is not null)
                .Select(tag => new ApiTag(tag.Name, DocumentText.Normalize(tag.Description)))
                .ToEquatableArray(),
            SecuritySchemes = SecurityMapping.MapSchemes(document),
            Security = SecurityMapping.Map(document.SecurityRequirements),
            Operations = OperationMapping.MapAll(context),
            Schemas = SchemaMapping.MapComponents(context),
        };
    }
}
