using System;

namespace MadasterGen.Planning.Features;

/// <summary>What operations and types need of the fixed part beyond what every client has.</summary>
[Flags]
internal enum ClientFeature : long
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Errors are read as types, beside problem details.</summary>
    TypedErrors = 1L << 0,

    /// <summary>A method gives the headers of responses.</summary>
    ResponseHeaders = 1L << 1,

    /// <summary>A method gives the values of a sequence.</summary>
    Sequences = 1L << 2,

    /// <summary>A method sends a sequence.</summary>
    SentSequences = 1L << 3,

    /// <summary>A server sends something by itself that is read.</summary>
    Payloads = 1L << 4,

    /// <summary>There are times or lengths of time, among what is gone too.</summary>
    Times = 1L << 5,

    /// <summary>A method sends a body.</summary>
    SentBodies = 1L << 6,

    /// <summary>A method gives the elements of a list one by one.</summary>
    Lists = 1L << 7,

    /// <summary>A method asks for page after page.</summary>
    Pages = 1L << 8,

    /// <summary>A method sends many things, some at a time.</summary>
    Batches = 1L << 9,

    /// <summary>A type is one of several.</summary>
    Unions = 1L << 10,

    /// <summary>A parameter or a field of a form has several parts.</summary>
    Parts = 1L << 11,

    /// <summary>The success statuses of a call differ in what they bring.</summary>
    StatusResults = 1L << 12,

    /// <summary>A type is one of several strings or numbers.</summary>
    Enums = 1L << 13,

    /// <summary>A method sends or gives a file, or what the API returns can be the address of one.</summary>
    Files = 1L << 14,

    /// <summary>A method starts what another one can be asked about.</summary>
    Waiting = 1L << 15,

    /// <summary>A method takes options of OData.</summary>
    ODataQueries = 1L << 16,

    /// <summary>A method sends cookies.</summary>
    Cookies = 1L << 17,

    /// <summary>A method sends a form, or a query that is written as one.</summary>
    Forms = 1L << 18,

    /// <summary>A parameter or a field of a form is a list, or has characters that stand as they are.</summary>
    ListParameters = 1L << 19,

    /// <summary>A parameter in a path or a query is a number or another value that no string is made of first.</summary>
    ValueParameters = 1L << 20,

    /// <summary>There are dates, with or without a time.</summary>
    Dates = 1L << 21,

    /// <summary>There are numbers other than whole ones of 32 and 64 bits.</summary>
    Numbers = 1L << 22,

    /// <summary>There are numbers that come as strings, too.</summary>
    NumberTexts = 1L << 23,

    /// <summary>There are addresses.</summary>
    Uris = 1L << 24,

    /// <summary>There are lists or maps.</summary>
    Collections = 1L << 25,

    /// <summary>There are maps, or members that have no property of their own.</summary>
    Maps = 1L << 26,

    /// <summary>There is JSON of any kind.</summary>
    AnyJson = 1L << 27,

    /// <summary>A member tells kinds of objects apart, or the whole of an object is kept.</summary>
    Kinds = 1L << 28,

    /// <summary>A value becomes JSON of its own, apart from any other.</summary>
    Buffers = 1L << 29,

    /// <summary>The document tells how calls fail, so that programs look into problem details.</summary>
    ProblemDetails = 1L << 30,

    /// <summary>Calls prove themselves: the document names security schemes.</summary>
    Credentials = 1L << 31,

    /// <summary>A method gives a string that is no JSON.</summary>
    Texts = 1L << 32,

    /// <summary>An address is the same for every call.</summary>
    FixedAddresses = 1L << 33,

    /// <summary>There are UUIDs.</summary>
    Guids = 1L << 34,

    /// <summary>There are bytes within JSON.</summary>
    Bytes = 1L << 35,

    /// <summary>A request is made from a response.</summary>
    Conversions = 1L << 36,

    /// <summary>A method sends headers, or asks for other media types than all others.</summary>
    HeaderParameters = 1L << 37,

    /// <summary>A value becomes a string: in a request, or where an object is printed.</summary>
    Strings = 1L << 38,
}
