using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;
using MadasterGen.Schemas;

namespace MadasterGen.Planning.Operations;

/// <summary>The body of an operation.</summary>
/// <param name="MediaType">Its media type; for files all that the document takes, ranges included, separated by commas.</param>
/// <param name="Description">What the document says of it.</param>
internal abstract record BodyPlan(string MediaType, string? Description)
{
    /// <summary>How much methods insist on it.</summary>
    public BodyDemand Demand { get; init; } = BodyDemand.Value;

    /// <summary>Whether a request can go out without it.</summary>
    public bool CanBeAbsent => Demand != BodyDemand.Value;
}

/// <summary>A body that is one value.</summary>
/// <param name="Type">The value's type.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal abstract record WholeBodyPlan(CSharpType Type, string MediaType, string? Description) : BodyPlan(MediaType, Description)
{
    /// <summary>What the documentation says of it where the document says nothing.</summary>
    public abstract string StandIn { get; }
}

/// <summary>A body that goes out as JSON.</summary>
/// <param name="Type">Its type.</param>
/// <param name="SendsIdentifier">Whether the only place for the identifier is the body, so that a readOnly <c>id</c> is sent.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record JsonBodyPlan(CSharpType Type, bool SendsIdentifier, string MediaType, string? Description)
    : WholeBodyPlan(Type, MediaType, Description)
{
    /// <inheritdoc/>
    public override string StandIn => "The request body.";
}

/// <summary>A body of values that go out one after the other.</summary>
/// <param name="Element">What a value is.</param>
/// <param name="IsElementNullable">Whether a value can be <c>null</c>.</param>
/// <param name="AreTexts">Whether they are a JSON text sequence; else each is a line.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record SequenceBodyPlan(
    CSharpType Element, bool IsElementNullable, bool AreTexts, string MediaType, string? Description)
    : BodyPlan(MediaType, Description);

/// <summary>A body that goes out as plain text.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record TextBodyPlan(string MediaType, string? Description) : WholeBodyPlan(CSharpType.String, MediaType, Description)
{
    /// <inheritdoc/>
    public override string StandIn => "The text.";
}

/// <summary>A body that goes out as the bytes of one file.</summary>
/// <param name="MediaTypes">All media types that the document takes, ranges included, separated by commas.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record FileBodyPlan(string MediaTypes, string? Description) : WholeBodyPlan(CSharpType.File, MediaTypes, Description)
{
    /// <inheritdoc/>
    public override string StandIn => "The file.";
}

/// <summary>A body that is a form.</summary>
/// <param name="Fields">Its fields.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal abstract record FormBodyPlan(EquatableArray<FieldPlan> Fields, string MediaType, string? Description)
    : BodyPlan(MediaType, Description)
{
    /// <summary>Whether a request goes out without the form where no field is given.</summary>
    public bool IsLeftOutWhenEmpty => Demand == BodyDemand.None && Fields.All(one => !one.IsRequired);

    /// <summary>
    /// Which parts without a name can be missing where the next is given, which would then stand in their place. A gap of several parts
    /// ends in one of these, too.
    /// </summary>
    public IEnumerable<FieldGap> Gaps() => Fields.Zip(Fields.Skip(1), (missing, next) => new FieldGap(missing, next))
        .Where(gap => gap.Missing is { SentName: null, IsRequired: false });
}

/// <summary>A part of a body that can be missing, although the next is given.</summary>
/// <param name="Missing">The part that can be missing.</param>
/// <param name="Next">The part behind it.</param>
internal sealed record FieldGap(FieldPlan Missing, FieldPlan Next);

/// <summary>A form that goes out as <c>multipart/form-data</c>, which can hold files.</summary>
/// <param name="Fields">Its fields.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record MultipartBodyPlan(EquatableArray<FieldPlan> Fields, string MediaType, string? Description)
    : FormBodyPlan(Fields, MediaType, Description);

/// <summary>A form that goes out as <c>application/x-www-form-urlencoded</c>.</summary>
/// <param name="Fields">Its fields.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Description">What the document says of it.</param>
internal sealed record UrlEncodedBodyPlan(EquatableArray<FieldPlan> Fields, string MediaType, string? Description)
    : FormBodyPlan(Fields, MediaType, Description);
