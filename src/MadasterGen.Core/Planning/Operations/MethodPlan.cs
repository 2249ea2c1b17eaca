using MadasterGen.Model;
using MadasterGen.Planning.Operations.Headers;
using MadasterGen.Planning.Operations.Sequences;

namespace MadasterGen.Planning.Operations;

/// <summary>A method by which an operation is called: everything that its declaration and its body need.</summary>
/// <param name="Name">The method's name as a caller writes it, such as <c>GetThingAsync</c>.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Arguments">What the request is made from, in the order of <see cref="RequestPlan.Parameters"/>.</param>
internal abstract record MethodPlan(string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments)
{
    /// <summary>The request of a call that sends or asks for another media type than all others; null for that of the operation.</summary>
    public RequestPlan? OwnRequest { get; init; }

    /// <summary>The name of the parameter by which an extension method takes the client, where one stands for this method.</summary>
    public string ReceiverName
    {
        get
        {
            string name = "client";
            while (IsParameter(name))
                name += "_";
            return name;
        }
    }

    private bool IsParameter(string name)
    {
        foreach (MethodParameterPlan parameter in Parameters)
        {
            if (parameter.Name.TrimStart('@') == name)
                return true;
        }
        return false;
    }
}

/// <summary>The call itself.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Arguments">What the request is made from.</param>
/// <param name="Result">What it gives.</param>
internal sealed record CallMethod(
    string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments, ResultPlan Result)
    : MethodPlan(Name, Parameters, Arguments);

/// <summary>The call that gives <c>null</c> for 404.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Arguments">What the request is made from.</param>
/// <param name="Result">What it gives for success statuses: an object, or one of a union.</param>
internal sealed record OrDefaultMethod(
    string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments, ResultPlan Result)
    : MethodPlan(Name, Parameters, Arguments);

/// <summary>The call that gives the headers of the response, too.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Arguments">What the call is given, but for its options.</param>
/// <param name="Result">What it gives beside them.</param>
/// <param name="Headers">The headers.</param>
/// <param name="CallName">The name of the method that calls.</param>
internal sealed record ResponseMethod(
    string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments,
    ResultPlan Result, HeadersPlan Headers, string CallName)
    : MethodPlan(Name, Parameters, Arguments);

/// <summary>The call that gives the elements of an array one by one.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Arguments">What the request is made from.</param>
/// <param name="Element">The element's type.</param>
/// <param name="IsElementNullable">Whether an element can be <c>null</c>.</param>
/// <param name="Paging">How it asks for them.</param>
internal sealed record SequenceMethod(
    string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments,
    CSharpType Element, bool IsElementNullable, SequencePaging Paging)
    : MethodPlan(Name, Parameters, Arguments);

/// <summary>The call that gives the values of a sequence one by one.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters in order.</param>
/// <param name="Arguments">What the request is made from.</param>
/// <param name="Sequence">What it gives.</param>
internal sealed record StreamMethod(
    string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments, SequencePlan Sequence)
    : MethodPlan(Name, Parameters, Arguments);

/// <summary>The call that sends any number of items, some at a time.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Parameters">The parameters in order; one of them gives the items.</param>
/// <param name="Arguments">What each call gets, but for its options.</param>
/// <param name="Item">The item's type.</param>
/// <param name="IsItemNullable">Whether an item can be <c>null</c>.</param>
/// <param name="Result">What each call gives.</param>
/// <param name="Size">The greatest number of items of one call.</param>
/// <param name="CallName">The name of the method that sends one batch.</param>
internal sealed record BatchMethod(
    string Name, EquatableArray<MethodParameterPlan> Parameters, EquatableArray<string> Arguments,
    CSharpType Item, bool IsItemNullable, ResultPlan Result, int Size, string CallName)
    : MethodPlan(Name, Parameters, Arguments);

/// <summary>How a sequence asks for its elements.</summary>
internal enum SequencePaging
{
    /// <summary>By one request, whose elements are given as they arrive.</summary>
    None,

    /// <summary>Page after page, by parameters that say how many to leave out and how many to give.</summary>
    SkipAndTake,

    /// <summary>Page after page, by OData options.</summary>
    OData,
}
