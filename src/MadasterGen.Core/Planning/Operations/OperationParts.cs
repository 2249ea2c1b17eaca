using System.Collections.Generic;
using System.Linq;
using MadasterGen.Model;

namespace MadasterGen.Planning.Operations;

/// <summary>What a call of an operation is given.</summary>
/// <param name="Parameters">Its parameters in the order of the methods.</param>
/// <param name="Body">Its body.</param>
/// <param name="TakesODataQuery">Whether it takes OData options.</param>
internal sealed record OperationParts(EquatableArray<ParameterPlan> Parameters, BodyPlan? Body, bool TakesODataQuery)
{
    /// <summary>A name for what every method takes beside: its own, unless the document has a parameter or field with that name.</summary>
    public string NameOf(string preferred)
    {
        HashSet<string> taken = [.. Parameters.Select(p => p.Name), .. Body is FormBodyPlan form ? form.Fields.Select(f => f.Name) : []];
        while (taken.Contains(preferred))
            preferred = "request" + char.ToUpperInvariant(preferred[0]) + preferred.Substring(1);
        return preferred;
    }
}

/// <summary>Another media type in which an operation's body can be sent.</summary>
/// <param name="Name">The name of the method that does, without <c>Async</c>.</param>
/// <param name="Parts">What its call is given.</param>
internal sealed record OtherBody(string Name, OperationParts Parts);
