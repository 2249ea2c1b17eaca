using MadasterGen.Model;

namespace MadasterGen.Schemas;

/// <summary>How a body is read.</summary>
internal enum BodyKind
{
    /// <summary>As JSON.</summary>
    Json,

    /// <summary>As a string.</summary>
    Text,

    /// <summary>As a file.</summary>
    File,

    /// <summary>As a sequence, value by value.</summary>
    Sequence,
}

/// <summary>Decides how bodies of responses are read.</summary>
internal static class BodyKinds
{
    /// <summary>How a body is read.</summary>
    /// <param name="content">Its media type.</param>
    /// <param name="at">Its schema.</param>
    /// <param name="schemas">What schemas are.</param>
    public static BodyKind Of(ApiMediaType content, SchemaAt at, SchemaResolver schemas)
    {
        if (MediaTypes.SequenceOf(content.Name) is not null)
            return BodyKind.Sequence;
        if (MediaTypes.IsText(content.Name))
            return BodyKind.Text;
        // A server that may respond in any media type responds in the one that its schema is about.
        bool isOpen = MediaTypes.IsOpen(content.Name) && content.Schema is not null;
        Scalar? scalar = (schemas.View(at) as ScalarView)?.Scalar;
        if ((!MediaTypes.IsJson(content.Name) && !isOpen) || scalar == Scalar.Binary)
            return BodyKind.File;
        return isOpen && scalar == Scalar.String ? BodyKind.Text : BodyKind.Json;
    }
}
