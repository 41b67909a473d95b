	.file	"<string>"
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI0_0:
	.long	1127219200
	.long	1160773632
	.long	0
	.long	0
.LCPI0_1:
	.quad	0x4330000000000000
	.quad	0x4530000000000000
	.section	.ltext,"axl",@progbits
	.globl	_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$312, %rsp
	.cfi_def_cfa_offset 368
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movq	%rdi, 24(%rsp)
	movq	%rsi, (%rsp)
	movq	656(%rsp), %r14
	movq	576(%rsp), %rbp
	movq	520(%rsp), %r12
	movq	464(%rsp), %r13
	movq	408(%rsp), %r15
	movabsq	$NRT_incref, %rbx
	movq	%r8, %rdi
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	1280(%rsp), %rax
	vmovupd	%ymm0, 96(%rsp)
	movq	$0, 56(%rsp)
	vmovupd	%ymm0, 240(%rsp)
	vmovupd	%ymm0, 272(%rsp)
	movq	$0, 304(%rsp)
	movq	$0, 16(%rsp)
	vmovupd	%ymm0, 64(%rsp)
	vmovupd	%ymm0, 120(%rsp)
	movq	$0, 8(%rsp)
	movq	$0, 48(%rsp)
	movq	%r8, 32(%rsp)
	movq	%rax, 40(%rsp)
	vzeroupper
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	%r13, %rdi
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%rbx
	movq	%rbp, %rdi
	callq	*%rbx
	movq	%r14, %rdi
	movq	40(%rsp), %r14
	callq	*%rbx
	movq	728(%rsp), %rdi
	callq	*%rbx
	movq	784(%rsp), %rdi
	callq	*%rbx
	movq	856(%rsp), %rdi
	callq	*%rbx
	movq	928(%rsp), %rdi
	callq	*%rbx
	movq	1016(%rsp), %rdi
	callq	*%rbx
	movq	1072(%rsp), %rdi
	callq	*%rbx
	movq	1136(%rsp), %rdi
	callq	*%rbx
	movq	1208(%rsp), %rdi
	callq	*%rbx
	movq	1264(%rsp), %r15
	movq	%r15, %rdi
	callq	*%rbx
	movq	1392(%rsp), %rdi
	callq	*%rbx
	movq	1448(%rsp), %rdi
	callq	*%rbx
	movq	1584(%rsp), %rdi
	callq	*%rbx
	movq	%r15, %rdi
	callq	*%rbx
	movq	1288(%rsp), %r10
	movq	1272(%rsp), %rax
	movq	1296(%rsp), %rcx
	movq	%r15, 152(%rsp)
	movq	1304(%rsp), %rdx
	movl	$1, %r12d
	movq	%rax, 160(%rsp)
	movq	%r14, 168(%rsp)
	movq	%r10, 176(%rsp)
	movq	%rcx, 184(%rsp)
	movq	1312(%rsp), %rcx
	movq	%rdx, 192(%rsp)
	movq	1320(%rsp), %rdx
	movq	%rcx, 200(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rdx, 208(%rsp)
	movq	1336(%rsp), %rdx
	movq	%rcx, 216(%rsp)
	movq	1344(%rsp), %rcx
	movq	%rdx, 224(%rsp)
	movq	%rcx, 232(%rsp)
	testq	%r14, %r14
	cmovnsq	%r14, %r12
	js	.LBB0_3
	movabsq	$.LCPI0_0, %rax
	vmovq	%r14, %xmm0
	movabsq	$.LCPI0_1, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_2
	jnp	.LBB0_9
.LBB0_2:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rax
	jmp	.LBB0_14
.LBB0_3:
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_4
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_12
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rax
	jmp	.LBB0_14
.LBB0_4:
	je	.LBB0_5
	je	.LBB0_5
	movq	%r14, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_8
.LBB0_5:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_8
.LBB0_12:
	movl	$1, %eax
.LBB0_8:
	movq	%rax, 1280(%rsp)
.LBB0_9:
	leaq	192(%rsp), %rsi
	leaq	216(%rsp), %rdx
	movabsq	$numba_attempt_nocopy_reshape, %rax
	leaq	1280(%rsp), %r8
	leaq	56(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movabsq	$.dtor.list.float64, %rsi
	movabsq	$NRT_MemInfo_new_varsize_dtor, %rbx
	movl	$64, %edi
	callq	*%rbx
	movq	1264(%rsp), %rdi
	movabsq	$NRT_decref, %rbp
	movq	%rax, %r15
	callq	*%rbp
	testq	%r15, %r15
	je	.LBB0_16
	movq	24(%r15), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	movabsq	$4607182418800017408, %rcx
	movabsq	$4457293557087583675, %rdx
	movabsq	$".dtor.list.list(float64)<iv=None>", %rsi
	movl	$40, %edi
	movq	$5, 8(%rax)
	movq	24(%r15), %rax
	movq	$0, (%rax)
	movq	24(%r15), %rax
	movb	$0, 16(%rax)
	movq	24(%r15), %rax
	vmovupd	%ymm0, 24(%rax)
	movq	$0, 56(%rax)
	movq	24(%r15), %rax
	movq	$5, (%rax)
	movq	24(%r15), %rax
	movq	%rcx, 24(%rax)
	movq	24(%r15), %rax
	movq	$0, 32(%rax)
	movq	24(%r15), %rax
	movq	$0, 40(%rax)
	movq	24(%r15), %rax
	movq	%rdx, 48(%rax)
	movq	24(%r15), %rax
	movq	%rcx, 56(%rax)
	vzeroupper
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB0_16
	movq	%rax, %r13
	movq	24(%rax), %rax
	vxorpd	%xmm0, %xmm0, %xmm0
	leaq	240(%rsp), %rdi
	leaq	16(%rsp), %rsi
	movq	%r13, %rdx
	xorl	%ecx, %ecx
	movq	$1, 8(%rax)
	movq	24(%r13), %rax
	movq	$0, (%rax)
	movq	24(%r13), %rax
	movb	$0, 16(%rax)
	movq	24(%r13), %rax
	vmovupd	%xmm0, 24(%rax)
	vxorpd	%xmm0, %xmm0, %xmm0
	movq	24(%r13), %rax
	movq	$1, (%rax)
	movq	24(%r13), %rax
	movq	24(%rax), %rbx
	movq	%r15, 24(%rax)
	movq	$0, 32(%rax)
	movabsq	$_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, %rax
	vmovupd	%ymm0, 272(%rsp)
	vmovupd	%ymm0, 240(%rsp)
	movq	$0, 304(%rsp)
	vzeroupper
	callq	*%rax
	movq	%rbx, %rdi
	movl	%eax, %r15d
	callq	*%rbp
	testl	%r15d, %r15d
	jne	.LBB0_19
	movq	1264(%rsp), %rax
	movq	1272(%rsp), %rcx
	movq	1288(%rsp), %rdx
	movq	240(%rsp), %rdi
	movq	%r14, 8(%rsp)
	movq	%rax, 64(%rsp)
	movq	%rcx, 72(%rsp)
	movq	1296(%rsp), %rcx
	movq	%r14, 80(%rsp)
	movq	%rdx, 88(%rsp)
	movq	1304(%rsp), %rdx
	movq	%rcx, 96(%rsp)
	movq	1312(%rsp), %rcx
	movq	%rdx, 104(%rsp)
	movq	1320(%rsp), %rdx
	movq	%rcx, 112(%rsp)
	movq	1328(%rsp), %rcx
	movq	%rdx, 120(%rsp)
	movq	1336(%rsp), %rdx
	movq	%rcx, 128(%rsp)
	movq	1344(%rsp), %rcx
	movq	%rdx, 136(%rsp)
	movq	%rcx, 144(%rsp)
	testq	%r14, %r14
	js	.LBB0_24
	movabsq	$.LCPI0_0, %rax
	vmovq	%r14, %xmm0
	movabsq	$.LCPI0_1, %rcx
	vpunpckldq	(%rax), %xmm0, %xmm0
	vsubpd	(%rcx), %xmm0, %xmm0
	vshufpd	$1, %xmm0, %xmm0, %xmm1
	vaddsd	%xmm0, %xmm1, %xmm0
	vcvtsi2sd	%r12, %xmm15, %xmm1
	vucomisd	%xmm1, %xmm0
	jne	.LBB0_22
	jp	.LBB0_22
	movb	$1, %r14b
	xorl	%ebx, %ebx
.LBB0_34:
	movq	1448(%rsp), %r15
	movq	1392(%rsp), %r12
	jmp	.LBB0_35
.LBB0_24:
	movq	%r12, %rax
	orq	%r14, %rax
	shrq	$32, %rax
	testq	%rax, %rax
	jne	.LBB0_25
	movb	$1, %al
	testb	%al, %al
	jne	.LBB0_30
	movabsq	$.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, %rbx
.LBB0_33:
	xorl	%r14d, %r14d
	jmp	.LBB0_34
.LBB0_25:
	je	.LBB0_26
	je	.LBB0_26
	movq	%r14, %rax
	cqto
	idivq	%r12
	jmp	.LBB0_31
.LBB0_26:
	movl	%r14d, %eax
	xorl	%edx, %edx
	divl	%r12d
	jmp	.LBB0_31
.LBB0_30:
	movl	$1, %eax
.LBB0_31:
	movq	1448(%rsp), %r15
	movq	1392(%rsp), %r12
	movq	%rax, 8(%rsp)
	movb	$1, %r14b
	xorl	%ebx, %ebx
.LBB0_35:
	callq	*%rbp
	movq	%r13, %rdi
	callq	*%rbp
	movq	32(%rsp), %rdi
	callq	*%rbp
	movq	408(%rsp), %rdi
	callq	*%rbp
	movq	464(%rsp), %rdi
	callq	*%rbp
	movq	520(%rsp), %rdi
	callq	*%rbp
	movq	576(%rsp), %rdi
	callq	*%rbp
	movq	656(%rsp), %rdi
	callq	*%rbp
	movq	728(%rsp), %rdi
	callq	*%rbp
	movq	784(%rsp), %rdi
	callq	*%rbp
	movq	856(%rsp), %rdi
	callq	*%rbp
	movq	928(%rsp), %rdi
	callq	*%rbp
	movq	1016(%rsp), %rdi
	callq	*%rbp
	movq	1072(%rsp), %rdi
	callq	*%rbp
	movq	1136(%rsp), %rdi
	callq	*%rbp
	movq	1208(%rsp), %rdi
	callq	*%rbp
	movq	%r12, %rdi
	callq	*%rbp
	movq	%r15, %rdi
	callq	*%rbp
	testb	%r14b, %r14b
	je	.LBB0_38
	leaq	104(%rsp), %rsi
	leaq	128(%rsp), %rdx
	leaq	8(%rsp), %r8
	leaq	48(%rsp), %r9
	movl	$3, %edi
	movl	$1, %ecx
	pushq	$0
	.cfi_adjust_cfa_offset 8
	pushq	1296(%rsp)
	.cfi_adjust_cfa_offset 8
	movabsq	$numba_attempt_nocopy_reshape, %rax
	callq	*%rax
	addq	$16, %rsp
	.cfi_adjust_cfa_offset -16
	testl	%eax, %eax
	je	.LBB0_10
	movq	1264(%rsp), %rdi
	callq	*%rbp
	movq	1584(%rsp), %rdi
	callq	*%rbp
	movq	24(%rsp), %rax
	movq	$0, (%rax)
	xorl	%eax, %eax
	jmp	.LBB0_40
.LBB0_10:
	movabsq	$.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, %rax
.LBB0_14:
	movq	(%rsp), %rcx
	movq	%rax, (%rcx)
.LBB0_39:
	movl	$1, %eax
.LBB0_40:
	addq	$312, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB0_16:
	.cfi_def_cfa_offset 368
	movabsq	$.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, %rax
	jmp	.LBB0_14
.LBB0_19:
	movq	16(%rsp), %rax
	jmp	.LBB0_14
.LBB0_38:
	movq	(%rsp), %rax
	movq	%rbx, (%rax)
	jmp	.LBB0_39
.LBB0_22:
	movabsq	$.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, %rbx
	jmp	.LBB0_33
.Lfunc_end0:
	.size	_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end0-_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	.dtor.list.float64
	.p2align	4
	.type	.dtor.list.float64,@function
.dtor.list.float64:
	.cfi_startproc
	retq
.Lfunc_end1:
	.size	.dtor.list.float64, .Lfunc_end1-.dtor.list.float64
	.cfi_endproc

	.weak	".dtor.list.list(float64)<iv=None>"
	.p2align	4
	.type	".dtor.list.list(float64)<iv=None>",@function
".dtor.list.list(float64)<iv=None>":
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	(%rdi), %r14
	testq	%r14, %r14
	jle	.LBB2_3
	movq	%rdi, %rbx
	addq	$24, %rbx
	movabsq	$NRT_decref, %r15
	.p2align	4
.LBB2_2:
	movq	(%rbx), %rdi
	callq	*%r15
	addq	$16, %rbx
	decq	%r14
	jne	.LBB2_2
.LBB2_3:
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end2:
	.size	".dtor.list.list(float64)<iv=None>", .Lfunc_end2-".dtor.list.list(float64)<iv=None>"
	.cfi_endproc

	.globl	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
_ZN7cpython8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$2072, %rsp
	.cfi_def_cfa_offset 2128
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	leaq	304(%rsp), %r14
	movq	%rsi, %rdi
	xorl	%ebx, %ebx
	leaq	312(%rsp), %r15
	leaq	320(%rsp), %r12
	leaq	328(%rsp), %r13
	leaq	336(%rsp), %rbp
	leaq	344(%rsp), %r10
	leaq	352(%rsp), %r11
	movabsq	$".const.runner.<locals>.run", %rsi
	leaq	376(%rsp), %r8
	movl	$10, %edx
	movl	$10, %ecx
	leaq	368(%rsp), %r9
	xorl	%eax, %eax
	pushq	%r14
	.cfi_adjust_cfa_offset 8
	pushq	%r15
	.cfi_adjust_cfa_offset 8
	pushq	%r12
	.cfi_adjust_cfa_offset 8
	pushq	%r13
	.cfi_adjust_cfa_offset 8
	pushq	%rbp
	.cfi_adjust_cfa_offset 8
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	pushq	%r11
	.cfi_adjust_cfa_offset 8
	leaq	416(%rsp), %r10
	pushq	%r10
	.cfi_adjust_cfa_offset 8
	movabsq	$PyArg_UnpackTuple, %r10
	callq	*%r10
	addq	$64, %rsp
	.cfi_adjust_cfa_offset -64
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1920(%rsp)
	vmovups	%ymm0, 1856(%rsp)
	vmovups	%ymm0, 1792(%rsp)
	vmovups	%ymm0, 1728(%rsp)
	vmovups	%ymm0, 1664(%rsp)
	vmovups	%ymm0, 1520(%rsp)
	vmovups	%ymm0, 1480(%rsp)
	vmovups	%ymm0, 1416(%rsp)
	vmovups	%ymm0, 2016(%rsp)
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 416(%rsp)
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 952(%rsp)
	vmovups	%ymm0, 888(%rsp)
	vmovups	%ymm0, 824(%rsp)
	vmovups	%ymm0, 760(%rsp)
	vmovups	%ymm0, 696(%rsp)
	vmovups	%ymm0, 632(%rsp)
	vmovups	%ymm0, 568(%rsp)
	vmovups	%ymm0, 504(%rsp)
	vmovups	%ymm0, 1944(%rsp)
	vmovups	%ymm0, 1880(%rsp)
	vmovups	%ymm0, 1816(%rsp)
	vmovups	%ymm0, 1752(%rsp)
	vmovups	%ymm0, 1688(%rsp)
	vmovups	%ymm0, 1584(%rsp)
	vmovups	%ymm0, 1616(%rsp)
	movq	$0, 1648(%rsp)
	vmovups	%ymm0, 1544(%rsp)
	vmovups	%ymm0, 1456(%rsp)
	vmovups	%ymm0, 1392(%rsp)
	vmovups	%ymm0, 1984(%rsp)
	vmovups	%ymm0, 2040(%rsp)
	vmovups	%ymm0, 1352(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vmovups	%ymm0, 384(%rsp)
	vmovups	%ymm0, 440(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	vmovups	%ymm0, 1024(%rsp)
	vmovups	%ymm0, 992(%rsp)
	movq	$0, 1056(%rsp)
	vmovups	%ymm0, 928(%rsp)
	vmovups	%ymm0, 864(%rsp)
	vmovups	%ymm0, 800(%rsp)
	vmovups	%ymm0, 736(%rsp)
	vmovups	%ymm0, 672(%rsp)
	vmovups	%ymm0, 608(%rsp)
	vmovups	%ymm0, 544(%rsp)
	vmovups	%ymm0, 480(%rsp)
	movq	$0, 296(%rsp)
	movq	$0, 224(%rsp)
	testl	%eax, %eax
	je	.LBB3_199
	movabsq	$_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	cmpq	$0, (%rax)
	je	.LBB3_2
	movq	376(%rsp), %r14
	movabsq	$PyTuple_Size, %rbx
	movq	%r14, %rdi
	vzeroupper
	callq	*%rbx
	movq	%rax, %r15
	cmpq	$5, %rax
	jne	.LBB3_5
.LBB3_6:
	movabsq	$PyTuple_GetItem, %rbp
	movq	%r14, 24(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%rbx
	cmpq	$18, %rax
	setne	8(%rsp)
	jne	.LBB3_7
.LBB3_8:
	movq	%r15, 48(%rsp)
	movq	%r14, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movabsq	$PyNumber_Long, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movq	%rax, %r12
	movabsq	$PyLong_AsLongLong, %rax
	movabsq	$Py_DecRef, %rbx
	testq	%r12, %r12
	je	.LBB3_10
	movq	%r12, %rdi
	callq	*%rax
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_10:
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_11
.LBB3_12:
	movl	$1, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r12
	movq	%rax, %rdi
	callq	*%r12
	testq	%rax, %rax
	je	.LBB3_14
	movabsq	$PyLong_AsLongLong, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbx
.LBB3_14:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_15
.LBB3_16:
	movl	$2, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Float, %rcx
	movq	%rax, %rdi
	callq	*%rcx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %r12
	movq	%r12, %rdi
	callq	*%r13
	movq	%r12, %rdi
	callq	*%rbx
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_17
.LBB3_18:
	movl	$3, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	leaq	1920(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1920(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1944(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_20
	cmpq	$8, 1944(%rsp)
	jne	.LBB3_20
.LBB3_21:
	movq	1920(%rsp), %rax
	movl	$4, %esi
	movq	%r14, %rdi
	movq	%rax, 216(%rsp)
	callq	*%rbp
	leaq	1856(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1856(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1880(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_23
	cmpq	$8, 1880(%rsp)
	jne	.LBB3_23
.LBB3_24:
	movq	1856(%rsp), %rax
	movl	$5, %esi
	movq	%r14, %rdi
	movq	%rax, 208(%rsp)
	callq	*%rbp
	leaq	1792(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1792(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1816(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_26
	cmpq	$8, 1816(%rsp)
	jne	.LBB3_26
.LBB3_27:
	movq	1792(%rsp), %rax
	movl	$6, %esi
	movq	%r14, %rdi
	movq	%rax, 200(%rsp)
	callq	*%rbp
	leaq	1728(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1728(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1752(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_29
	cmpq	$8, 1752(%rsp)
	jne	.LBB3_29
.LBB3_30:
	movq	1728(%rsp), %rax
	movl	$7, %esi
	movq	%r14, %rdi
	movq	%rax, 192(%rsp)
	callq	*%rbp
	leaq	1664(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1664(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1688(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_32
	cmpq	$8, 1688(%rsp)
	jne	.LBB3_32
.LBB3_33:
	movq	1664(%rsp), %rax
	movl	$8, %esi
	movq	%r14, %rdi
	movq	%rax, 184(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Float, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movabsq	$Py_DecRef, %r15
	movq	%r12, %rdi
	callq	*%r15
	movq	%rbp, %r12
	movabsq	$PyErr_Occurred, %rbp
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_34
.LBB3_35:
	movl	$9, %esi
	movq	%r14, %rdi
	callq	*%r12
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_36
.LBB3_37:
	movl	$10, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_38
.LBB3_39:
	movl	$11, %esi
	movabsq	$PyTuple_GetItem, %rax
	movq	%r14, %rdi
	callq	*%rax
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_40
.LBB3_41:
	movl	$12, %esi
	movabsq	$PyTuple_GetItem, %r15
	movq	%r14, %rdi
	callq	*%r15
	movabsq	$PyObject_IsTrue, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%rbp
	testq	%rax, %rax
	jne	.LBB3_42
.LBB3_43:
	movl	$13, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	callq	*%rbp
	movabsq	$PyNumber_Float, %rbx
	testq	%rax, %rax
	jne	.LBB3_44
.LBB3_45:
	movl	$14, %esi
	movq	%r14, %rdi
	callq	*%r15
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%r15, %rbp
	movq	%rax, %r12
	callq	*%r13
	movabsq	$Py_DecRef, %r15
	movq	%r12, %rdi
	callq	*%r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_46
.LBB3_47:
	movl	$15, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%r13
	movq	%r12, %rdi
	callq	*%r15
	movabsq	$PyErr_Occurred, %rax
	callq	*%rax
	testq	%rax, %rax
	jne	.LBB3_48
.LBB3_49:
	movl	$16, %esi
	movq	%r14, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	movabsq	$PyTuple_Size, %r13
	testq	%rax, %rax
	je	.LBB3_51
	movabsq	$PyLong_AsLongLong, %rbx
	movq	%rax, %rdi
	movq	%rax, %r12
	callq	*%rbx
	movq	%r12, %rdi
	callq	*%r15
.LBB3_51:
	movabsq	$PyErr_Occurred, %r15
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_52
.LBB3_53:
	cmpq	$5, 48(%rsp)
	movl	$17, %esi
	movq	%r14, %rdi
	setne	56(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movabsq	$PyFloat_AsDouble, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	callq	*%r15
	movq	24(%rsp), %rdi
	testq	%rax, %rax
	movl	$1, %esi
	setne	96(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movabsq	$NRT_adapt_ndarray_from_python, %r12
	cmpq	$8, %rax
	setne	%r13b
	jne	.LBB3_54
.LBB3_55:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	leaq	1584(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	movq	%rax, %rdi
	vmovups	%ymm0, 1584(%rsp)
	vmovups	%ymm0, 1616(%rsp)
	movq	$0, 1648(%rsp)
	vzeroupper
	callq	*%r12
	cmpq	$8, 1608(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_56
	testb	%r14b, %r14b
	jne	.LBB3_58
.LBB3_59:
	movq	1584(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 48(%rsp)
	callq	*%rbp
	leaq	1520(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1520(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1544(%rsp)
	vzeroupper
	callq	*%r12
	movabsq	$PyObject_IsTrue, %r14
	testl	%eax, %eax
	jne	.LBB3_61
	cmpq	$8, 1544(%rsp)
	jne	.LBB3_61
.LBB3_62:
	movq	1520(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 176(%rsp)
	callq	*%rbp
	leaq	1456(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1456(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1480(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_64
	cmpq	$8, 1480(%rsp)
	jne	.LBB3_64
.LBB3_65:
	movq	1456(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 168(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r14
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_66
.LBB3_67:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_68
.LBB3_69:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	leaq	1392(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1392(%rsp)
	movq	%rax, %rdi
	vmovups	%ymm0, 1416(%rsp)
	vzeroupper
	callq	*%r12
	testl	%eax, %eax
	jne	.LBB3_71
	cmpq	$8, 1416(%rsp)
	jne	.LBB3_71
.LBB3_72:
	movq	1392(%rsp), %rax
	movl	$6, %esi
	movq	%rbx, %rdi
	movb	%r13b, 40(%rsp)
	movq	%rax, 160(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Float, %r12
	movq	%rax, %rdi
	callq	*%r12
	movabsq	$PyFloat_AsDouble, %r13
	movq	%rax, %rdi
	movq	%rax, %r14
	callq	*%r13
	movq	%r14, %rdi
	movabsq	$Py_DecRef, %r14
	callq	*%r14
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_73
.LBB3_74:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r12
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	movq	%rbx, %rdi
	callq	*%r14
	callq	*%r15
	movq	24(%rsp), %rdi
	testq	%rax, %rax
	movl	$2, %esi
	setne	36(%rsp)
	callq	*%rbp
	movabsq	$PyTuple_Size, %r13
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	cmpq	$8, %rax
	setne	%r12b
	jne	.LBB3_75
.LBB3_76:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1984(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 2016(%rsp)
	vmovups	%ymm0, 1984(%rsp)
	vmovups	%ymm0, 2040(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 2008(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_77
	testb	%r14b, %r14b
	jne	.LBB3_79
.LBB3_80:
	movq	1984(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rax, 152(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1328(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1328(%rsp)
	vmovups	%ymm0, 1352(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_82
	cmpq	$8, 1352(%rsp)
	jne	.LBB3_82
.LBB3_83:
	movq	1328(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 144(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1264(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1264(%rsp)
	vmovups	%ymm0, 1288(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_85
	cmpq	$1, 1288(%rsp)
	jne	.LBB3_85
.LBB3_86:
	movq	1264(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 136(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_88
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_88:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_89
.LBB3_90:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1200(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1200(%rsp)
	vmovups	%ymm0, 1224(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_92
	cmpq	$8, 1224(%rsp)
	jne	.LBB3_92
.LBB3_93:
	movq	1200(%rsp), %rax
	movl	$5, %esi
	movq	%rbx, %rdi
	movq	%rax, 128(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_95
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_95:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_96
.LBB3_97:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_98
.LBB3_99:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1136(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1136(%rsp)
	vmovups	%ymm0, 1160(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$8, 1160(%rsp)
	movq	24(%rsp), %rdi
	setne	%cl
	testl	%eax, %eax
	setne	%al
	orb	%cl, %al
	movb	%al, 88(%rsp)
	cmpb	$1, %al
	je	.LBB3_100
.LBB3_101:
	movq	1136(%rsp), %rax
	movl	$3, %esi
	movq	%rax, 120(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r13
	cmpq	$5, %rax
	setne	%r13b
	jne	.LBB3_102
.LBB3_103:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	384(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 416(%rsp)
	vmovups	%ymm0, 384(%rsp)
	vmovups	%ymm0, 440(%rsp)
	vzeroupper
	callq	*%rax
	movq	408(%rsp), %rcx
	cmpq	$8, %rcx
	movq	%rcx, 72(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_104
	testb	%r14b, %r14b
	jne	.LBB3_106
.LBB3_107:
	movq	392(%rsp), %rcx
	movq	400(%rsp), %rdx
	movq	384(%rsp), %rax
	movl	$1, %esi
	movq	%rbx, %rdi
	movq	%rcx, 64(%rsp)
	movq	416(%rsp), %rcx
	movq	%rdx, 288(%rsp)
	movq	424(%rsp), %rdx
	movq	%rax, 112(%rsp)
	movq	%rcx, 280(%rsp)
	movq	432(%rsp), %rcx
	movq	%rdx, 272(%rsp)
	movq	440(%rsp), %rdx
	movq	%rcx, 264(%rsp)
	movq	448(%rsp), %rcx
	movq	%rdx, 256(%rsp)
	movq	456(%rsp), %rdx
	movq	%rcx, 248(%rsp)
	movq	464(%rsp), %rcx
	movq	%rdx, 240(%rsp)
	movq	%rcx, 232(%rsp)
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_109
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_109:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_110
.LBB3_111:
	movl	$2, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_113
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_113:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_114
.LBB3_115:
	movl	$3, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_117
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_117:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_118
.LBB3_119:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyObject_IsTrue, %rax
	callq	*%rax
	callq	*%r15
	movq	24(%rsp), %rdi
	testq	%rax, %rax
	movl	$4, %esi
	setne	80(%rsp)
	callq	*%rbp
	movabsq	$PyTuple_Size, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	cmpq	$11, %rax
	setne	16(%rsp)
	jne	.LBB3_120
.LBB3_121:
	movq	%rbx, %rdi
	xorl	%esi, %esi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_123
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_123:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_124
.LBB3_125:
	movl	$1, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	leaq	1072(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 1072(%rsp)
	vmovups	%ymm0, 1096(%rsp)
	vzeroupper
	callq	*%rax
	testl	%eax, %eax
	jne	.LBB3_127
	cmpq	$8, 1096(%rsp)
	jne	.LBB3_127
.LBB3_128:
	movq	1072(%rsp), %rax
	movl	$2, %esi
	movq	%rbx, %rdi
	movq	%rax, 24(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	leaq	992(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rax
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 992(%rsp)
	vmovups	%ymm0, 1024(%rsp)
	movq	$0, 1056(%rsp)
	vzeroupper
	callq	*%rax
	cmpq	$1, 1016(%rsp)
	setne	%cl
	testl	%eax, %eax
	setne	%r14b
	orb	%cl, %r14b
	cmpb	$1, %r14b
	je	.LBB3_129
	testb	%r14b, %r14b
	jne	.LBB3_131
.LBB3_132:
	movq	992(%rsp), %rax
	movl	$3, %esi
	movq	%rbx, %rdi
	movq	%rax, 104(%rsp)
	callq	*%rbp
	movq	%rax, %rdi
	movabsq	$PyNumber_Float, %rax
	callq	*%rax
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyFloat_AsDouble, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_133
.LBB3_134:
	movl	$4, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyObject_IsTrue, %r14
	movq	%rax, %rdi
	callq	*%r14
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_135
.LBB3_136:
	movl	$5, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r14
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_137
.LBB3_138:
	movl	$6, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r14
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_139
.LBB3_140:
	movl	$7, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movq	%rax, %rdi
	callq	*%r14
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_141
.LBB3_142:
	movl	$8, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_144
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_144:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_145
.LBB3_146:
	movl	$9, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %r14
	movq	%rax, %rdi
	callq	*%r14
	testq	%rax, %rax
	je	.LBB3_148
	movq	%rax, %r14
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_148:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_149
.LBB3_150:
	movl	$10, %esi
	movq	%rbx, %rdi
	callq	*%rbp
	movabsq	$PyNumber_Long, %rbx
	movq	%rax, %rdi
	callq	*%rbx
	testq	%rax, %rax
	je	.LBB3_152
	movabsq	$PyLong_AsLongLong, %r14
	movq	%rax, %rdi
	movq	%rax, %rbx
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_152:
	callq	*%r15
	xorl	%ebx, %ebx
	testq	%rax, %rax
	jne	.LBB3_199
	movzbl	56(%rsp), %eax
	movzbl	40(%rsp), %ecx
	orb	80(%rsp), %r13b
	orb	88(%rsp), %r12b
	orb	96(%rsp), %al
	orb	36(%rsp), %cl
	orb	8(%rsp), %al
	orb	%cl, %r13b
	orb	%al, %r13b
	orb	%r13b, %r12b
	orb	16(%rsp), %r12b
	testb	$1, %r12b
	jne	.LBB3_199
	movq	368(%rsp), %rdi
	leaq	928(%rsp), %rsi
	movabsq	$NRT_adapt_ndarray_from_python, %rbx
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 928(%rsp)
	vmovups	%ymm0, 952(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_156
	cmpq	$8, 952(%rsp)
	jne	.LBB3_156
	movq	360(%rsp), %rdi
	movq	928(%rsp), %r14
	leaq	864(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 864(%rsp)
	vmovups	%ymm0, 888(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_159
	cmpq	$8, 888(%rsp)
	jne	.LBB3_159
	movq	352(%rsp), %rdi
	movq	864(%rsp), %r12
	leaq	800(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 800(%rsp)
	vmovups	%ymm0, 824(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_164
	cmpq	$8, 824(%rsp)
	jne	.LBB3_164
	movq	344(%rsp), %rdi
	movq	800(%rsp), %rbp
	leaq	736(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 736(%rsp)
	vmovups	%ymm0, 760(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_167
	cmpq	$4, 760(%rsp)
	jne	.LBB3_167
	movq	336(%rsp), %rdi
	movq	736(%rsp), %r13
	leaq	672(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 672(%rsp)
	vmovups	%ymm0, 696(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_172
	cmpq	$4, 696(%rsp)
	jne	.LBB3_172
	movq	672(%rsp), %rax
	movq	328(%rsp), %rdi
	leaq	608(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 608(%rsp)
	vmovups	%ymm0, 632(%rsp)
	movq	%rax, 8(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_175
	cmpq	$4, 632(%rsp)
	jne	.LBB3_175
	movq	608(%rsp), %rax
	movq	320(%rsp), %rdi
	leaq	544(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 544(%rsp)
	vmovups	%ymm0, 568(%rsp)
	movq	%rax, 16(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_180
	cmpq	$8, 568(%rsp)
	jne	.LBB3_180
	movq	544(%rsp), %rax
	movq	312(%rsp), %rdi
	leaq	480(%rsp), %rsi
	vxorps	%xmm0, %xmm0, %xmm0
	vmovups	%ymm0, 480(%rsp)
	vmovups	%ymm0, 504(%rsp)
	movq	%rax, 40(%rsp)
	vzeroupper
	callq	*%rbx
	testl	%eax, %eax
	jne	.LBB3_183
	cmpq	$1, 504(%rsp)
	jne	.LBB3_183
	movq	304(%rsp), %rdi
	movq	480(%rsp), %rbx
	movabsq	$PyNumber_Long, %rax
	movq	%r13, 56(%rsp)
	callq	*%rax
	testq	%rax, %rax
	je	.LBB3_189
	movq	%rax, %r13
	movq	%rax, %rdi
	movabsq	$PyLong_AsLongLong, %rax
	callq	*%rax
	movabsq	$Py_DecRef, %rax
	movq	%r13, %rdi
	callq	*%rax
.LBB3_189:
	callq	*%r15
	testq	%rax, %rax
	jne	.LBB3_186
	subq	$1680, %rsp
	.cfi_adjust_cfa_offset 1680
	movq	1920(%rsp), %rsi
	movq	1928(%rsp), %rdi
	movq	1912(%rsp), %rax
	movq	1864(%rsp), %r13
	movq	%r12, 1760(%rsp)
	movq	1872(%rsp), %r12
	movq	%rbp, 1768(%rsp)
	movq	1888(%rsp), %rbp
	movq	%rbx, 1776(%rsp)
	movq	1896(%rsp), %rbx
	movq	%r14, 1216(%rsp)
	movq	%rsi, 968(%rsp)
	movq	1936(%rsp), %rsi
	movq	%rdi, 960(%rsp)
	movq	1944(%rsp), %rdi
	movq	%rax, 976(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	movq	%r13, 208(%rsp)
	movq	%r12, 152(%rsp)
	movq	%rbp, 40(%rsp)
	movq	%rbx, %r8
	movq	%rsi, 952(%rsp)
	movq	1952(%rsp), %rsi
	movq	%rdi, 944(%rsp)
	movq	1960(%rsp), %rdi
	movq	%rsi, 936(%rsp)
	movq	1784(%rsp), %rsi
	movq	%rdi, 928(%rsp)
	movq	1704(%rsp), %rdi
	movq	%rsi, 1080(%rsp)
	movq	1752(%rsp), %rsi
	movq	%rdi, 1024(%rsp)
	movq	1968(%rsp), %rdi
	movq	%r14, 1752(%rsp)
	movq	1880(%rsp), %r14
	movq	%rsi, 920(%rsp)
	movq	1744(%rsp), %rsi
	movq	%rdi, 912(%rsp)
	movq	1792(%rsp), %rdi
	movq	%r14, 96(%rsp)
	movq	%rsi, 904(%rsp)
	movq	1800(%rsp), %rsi
	movq	%rdi, 896(%rsp)
	movq	1808(%rsp), %rdi
	movq	%rsi, 840(%rsp)
	movq	1816(%rsp), %rsi
	movq	%rdi, 768(%rsp)
	movq	1824(%rsp), %rdi
	movq	%rsi, 704(%rsp)
	movq	1832(%rsp), %rsi
	movq	%rdi, 648(%rsp)
	movq	1840(%rsp), %rdi
	movq	%rsi, 560(%rsp)
	movq	1848(%rsp), %rsi
	movq	%rdi, 488(%rsp)
	movq	1856(%rsp), %rdi
	movq	%rsi, 416(%rsp)
	movq	1728(%rsp), %rsi
	movq	%rdi, 360(%rsp)
	leaq	1976(%rsp), %rdi
	movq	%rsi, 288(%rsp)
	leaq	1904(%rsp), %rsi
	callq	*%rax
	addq	$1680, %rsp
	.cfi_adjust_cfa_offset -1680
	movq	224(%rsp), %rcx
	movabsq	$NRT_decref, %r15
	movq	%rbx, %rdi
	movl	%eax, 36(%rsp)
	movq	%rcx, 64(%rsp)
	callq	*%r15
	movq	%rbp, %rdi
	callq	*%r15
	movq	%r14, %rdi
	callq	*%r15
	movq	%r12, %rdi
	callq	*%r15
	movq	%r13, %rdi
	callq	*%r15
	movq	48(%rsp), %rdi
	callq	*%r15
	movq	176(%rsp), %rdi
	callq	*%r15
	movq	168(%rsp), %rdi
	callq	*%r15
	movq	160(%rsp), %rdi
	callq	*%r15
	movq	152(%rsp), %rdi
	callq	*%r15
	movq	144(%rsp), %rdi
	callq	*%r15
	movq	136(%rsp), %rdi
	callq	*%r15
	movq	128(%rsp), %rdi
	callq	*%r15
	movq	120(%rsp), %rdi
	callq	*%r15
	movq	112(%rsp), %rdi
	callq	*%r15
	movq	24(%rsp), %rdi
	callq	*%r15
	movq	104(%rsp), %rdi
	callq	*%r15
	movq	72(%rsp), %rdi
	callq	*%r15
	movq	80(%rsp), %rdi
	callq	*%r15
	movq	88(%rsp), %rdi
	callq	*%r15
	movq	56(%rsp), %rdi
	callq	*%r15
	movq	8(%rsp), %rdi
	callq	*%r15
	movq	16(%rsp), %rdi
	callq	*%r15
	movq	40(%rsp), %rdi
	callq	*%r15
	movq	96(%rsp), %rdi
	callq	*%r15
	cmpl	$0, 36(%rsp)
	jne	.LBB3_192
	movabsq	$_Py_NoneStruct, %rbx
	movabsq	$Py_IncRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_199:
	movq	%rbx, %rax
	addq	$2072, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	vzeroupper
	retq
.LBB3_192:
	.cfi_def_cfa_offset 2128
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movq	64(%rsp), %r14
	movl	8(%r14), %esi
	movq	(%r14), %rdi
	cmpl	$0, 32(%r14)
	jle	.LBB3_195
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%r14), %rdi
	movq	%rax, %rbx
	callq	*24(%r14)
	testq	%rax, %rax
	je	.LBB3_194
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%rbx, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r15
	movq	%r14, %rdi
	movq	%rax, %rbx
	callq	*%r15
	jmp	.LBB3_196
.LBB3_2:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", %rsi
.LBB3_3:
	movabsq	$PyErr_SetString, %rax
	vzeroupper
	callq	*%rax
	jmp	.LBB3_198
.LBB3_20:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_21
.LBB3_23:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_24
.LBB3_26:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_27
.LBB3_29:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_30
.LBB3_32:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 8(%rsp)
	jmp	.LBB3_33
.LBB3_61:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_62
.LBB3_64:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_65
.LBB3_71:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r13b
	jmp	.LBB3_72
.LBB3_82:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_83
.LBB3_85:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_86
.LBB3_92:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, %r12b
	jmp	.LBB3_93
.LBB3_127:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movb	$1, 16(%rsp)
	jmp	.LBB3_128
.LBB3_5:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%r15, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_6
.LBB3_7:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 18 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_8
.LBB3_11:
	movb	$1, 8(%rsp)
	jmp	.LBB3_12
.LBB3_15:
	movb	$1, 8(%rsp)
	jmp	.LBB3_16
.LBB3_17:
	movb	$1, 8(%rsp)
	jmp	.LBB3_18
.LBB3_34:
	movb	$1, 8(%rsp)
	jmp	.LBB3_35
.LBB3_36:
	movb	$1, 8(%rsp)
	jmp	.LBB3_37
.LBB3_38:
	movb	$1, 8(%rsp)
	jmp	.LBB3_39
.LBB3_40:
	movb	$1, 8(%rsp)
	jmp	.LBB3_41
.LBB3_42:
	movb	$1, 8(%rsp)
	jmp	.LBB3_43
.LBB3_44:
	movb	$1, 8(%rsp)
	jmp	.LBB3_45
.LBB3_46:
	movb	$1, 8(%rsp)
	jmp	.LBB3_47
.LBB3_48:
	movb	$1, 8(%rsp)
	jmp	.LBB3_49
.LBB3_52:
	movb	$1, 8(%rsp)
	jmp	.LBB3_53
.LBB3_54:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_55
.LBB3_56:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_59
.LBB3_58:
	movb	$1, %r13b
	jmp	.LBB3_59
.LBB3_66:
	movb	$1, %r13b
	jmp	.LBB3_67
.LBB3_68:
	movb	$1, %r13b
	jmp	.LBB3_69
.LBB3_73:
	movb	$1, 40(%rsp)
	jmp	.LBB3_74
.LBB3_75:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 8 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_76
.LBB3_77:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_80
.LBB3_79:
	movb	$1, %r12b
	jmp	.LBB3_80
.LBB3_89:
	movb	$1, %r12b
	jmp	.LBB3_90
.LBB3_96:
	movb	$1, %r12b
	jmp	.LBB3_97
.LBB3_98:
	movb	$1, %r12b
	jmp	.LBB3_99
.LBB3_100:
	movq	%rdi, %rbx
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	%rbx, %rdi
	jmp	.LBB3_101
.LBB3_102:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 5 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_103
.LBB3_104:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_107
.LBB3_106:
	movb	$1, %r13b
	jmp	.LBB3_107
.LBB3_110:
	movb	$1, %r13b
	jmp	.LBB3_111
.LBB3_114:
	movb	$1, %r13b
	jmp	.LBB3_115
.LBB3_118:
	movb	$1, %r13b
	jmp	.LBB3_119
.LBB3_120:
	movabsq	$PyExc_ValueError, %rdi
	movabsq	$".const.size mismatch for tuple, expected 11 element(s) but got %zd", %rsi
	movabsq	$PyErr_Format, %rcx
	movq	%rax, %rdx
	xorl	%eax, %eax
	callq	*%rcx
	jmp	.LBB3_121
.LBB3_124:
	movb	$1, 16(%rsp)
	jmp	.LBB3_125
.LBB3_129:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	testb	%r14b, %r14b
	je	.LBB3_132
.LBB3_131:
	movb	$1, 16(%rsp)
	jmp	.LBB3_132
.LBB3_133:
	movb	$1, 16(%rsp)
	jmp	.LBB3_134
.LBB3_135:
	movb	$1, 16(%rsp)
	jmp	.LBB3_136
.LBB3_137:
	movb	$1, 16(%rsp)
	jmp	.LBB3_138
.LBB3_139:
	movb	$1, 16(%rsp)
	jmp	.LBB3_140
.LBB3_141:
	movb	$1, 16(%rsp)
	jmp	.LBB3_142
.LBB3_145:
	movb	$1, 16(%rsp)
	jmp	.LBB3_146
.LBB3_149:
	movb	$1, 16(%rsp)
	jmp	.LBB3_150
.LBB3_156:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_161
.LBB3_159:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_160
.LBB3_164:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_169
.LBB3_167:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_168
.LBB3_172:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_177
.LBB3_175:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	8(%rsp), %rbx
	jmp	.LBB3_176
.LBB3_180:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	movq	8(%rsp), %rbx
	jmp	.LBB3_185
.LBB3_183:
	movabsq	$PyExc_TypeError, %rdi
	movabsq	$".const.can't unbox array from PyObject into native value.  The object maybe of a different type", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	jmp	.LBB3_184
.LBB3_186:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movq	56(%rsp), %r13
.LBB3_184:
	movq	40(%rsp), %rdi
	movq	8(%rsp), %rbx
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_185:
	movq	16(%rsp), %rdi
	movabsq	$NRT_decref, %rax
	callq	*%rax
.LBB3_176:
	movabsq	$NRT_decref, %rax
	movq	%rbx, %rdi
	callq	*%rax
.LBB3_177:
	movabsq	$NRT_decref, %rax
	movq	%r13, %rdi
	callq	*%rax
.LBB3_168:
	movabsq	$NRT_decref, %rax
	movq	%rbp, %rdi
	callq	*%rax
.LBB3_169:
	movabsq	$NRT_decref, %rax
	movq	%r12, %rdi
	callq	*%rax
.LBB3_160:
	movabsq	$NRT_decref, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB3_161:
	movq	216(%rsp), %rdi
	movabsq	$NRT_decref, %rbx
	callq	*%rbx
	movq	208(%rsp), %rdi
	callq	*%rbx
	movq	200(%rsp), %rdi
	callq	*%rbx
	movq	192(%rsp), %rdi
	callq	*%rbx
	movq	184(%rsp), %rdi
	callq	*%rbx
	movq	48(%rsp), %rdi
	callq	*%rbx
	movq	176(%rsp), %rdi
	callq	*%rbx
	movq	168(%rsp), %rdi
	callq	*%rbx
	movq	160(%rsp), %rdi
	callq	*%rbx
	movq	152(%rsp), %rdi
	callq	*%rbx
	movq	144(%rsp), %rdi
	callq	*%rbx
	movq	136(%rsp), %rdi
	callq	*%rbx
	movq	128(%rsp), %rdi
	callq	*%rbx
	movq	120(%rsp), %rdi
	callq	*%rbx
	movq	112(%rsp), %rdi
	callq	*%rbx
	movq	24(%rsp), %rdi
	callq	*%rbx
	movq	104(%rsp), %rdi
	callq	*%rbx
.LBB3_198:
	xorl	%ebx, %ebx
	jmp	.LBB3_199
.LBB3_195:
	movq	16(%r14), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %rbx
.LBB3_196:
	testq	%rbx, %rbx
	je	.LBB3_198
	movabsq	$numba_do_raise, %rax
	movq	%rbx, %rdi
	callq	*%rax
	jmp	.LBB3_198
.LBB3_194:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments", %rsi
	jmp	.LBB3_3
.Lfunc_end3:
	.size	_ZN7cpython8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end3-_ZN7cpython8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.globl	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.p2align	4
	.type	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@function
cfunc._ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	subq	$1704, %rsp
	.cfi_def_cfa_offset 1760
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	vmovups	2640(%rsp), %ymm0
	vmovups	2672(%rsp), %ymm1
	vmovaps	2704(%rsp), %xmm2
	movq	%rdx, %r8
	movq	2720(%rsp), %rbp
	movq	2768(%rsp), %rdx
	movq	2824(%rsp), %rcx
	movq	2960(%rsp), %rax
	movq	2032(%rsp), %rsi
	movq	1952(%rsp), %rdi
	movq	$0, 1696(%rsp)
	movq	$0, 1688(%rsp)
	movq	2104(%rsp), %r9
	movq	2160(%rsp), %r10
	movq	2232(%rsp), %r11
	movq	2304(%rsp), %rbx
	movq	2392(%rsp), %r14
	movq	2448(%rsp), %r15
	movq	2512(%rsp), %r12
	movq	2584(%rsp), %r13
	movq	%rax, 1216(%rsp)
	movq	%rcx, 1080(%rsp)
	movq	%rdx, 1024(%rsp)
	movq	%rbp, 976(%rsp)
	movabsq	$_ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, %rax
	vmovups	%xmm2, 960(%rsp)
	vmovups	%ymm1, 928(%rsp)
	vmovups	%ymm0, 896(%rsp)
	movq	%rsi, 288(%rsp)
	movq	1896(%rsp), %rsi
	movq	%rdi, 208(%rsp)
	movq	1840(%rsp), %rdi
	movq	%r13, 840(%rsp)
	movq	%r12, 768(%rsp)
	movq	%r15, 704(%rsp)
	movq	%r14, 648(%rsp)
	movq	%rbx, 560(%rsp)
	movq	%r11, 488(%rsp)
	movq	%r10, 416(%rsp)
	movq	%r9, 360(%rsp)
	movq	%rsi, 152(%rsp)
	movq	1784(%rsp), %rsi
	movq	%rdi, 96(%rsp)
	leaq	1696(%rsp), %rdi
	movq	%rsi, 40(%rsp)
	leaq	1688(%rsp), %rsi
	vzeroupper
	callq	*%rax
	movl	%eax, %ecx
	movq	1688(%rsp), %rbx
	movq	1696(%rsp), %rax
	movl	$0, 1684(%rsp)
	testl	%ecx, %ecx
	jne	.LBB4_1
.LBB4_7:
	addq	$1704, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB4_1:
	.cfi_def_cfa_offset 1760
	movabsq	$numba_gil_ensure, %r14
	leaq	1684(%rsp), %rdi
	movq	%rax, %r15
	callq	*%r14
	movabsq	$PyErr_Clear, %rax
	callq	*%rax
	movl	8(%rbx), %esi
	movq	(%rbx), %rdi
	cmpl	$0, 32(%rbx)
	jle	.LBB4_4
	movslq	%esi, %rsi
	movabsq	$PyBytes_FromStringAndSize, %rax
	callq	*%rax
	movq	16(%rbx), %rdi
	movq	%rax, %r14
	callq	*24(%rbx)
	testq	%rax, %rax
	je	.LBB4_3
	movabsq	$numba_runtime_build_excinfo_struct, %rcx
	movq	%r14, %rdi
	movq	%rax, %rsi
	callq	*%rcx
	movabsq	$NRT_Free, %r12
	movq	%rbx, %rdi
	movq	%rax, %r14
	callq	*%r12
	jmp	.LBB4_5
.LBB4_4:
	movq	16(%rbx), %rdx
	movabsq	$numba_unpickle, %rax
	callq	*%rax
	movq	%rax, %r14
.LBB4_5:
	testq	%r14, %r14
	je	.LBB4_6
	movabsq	$numba_do_raise, %rax
	movq	%r14, %rdi
	callq	*%rax
.LBB4_6:
	movabsq	$".const.<numba.core.cpu.CPUContext>", %rdi
	movabsq	$PyUnicode_FromString, %rax
	callq	*%rax
	movabsq	$PyErr_WriteUnraisable, %r14
	movq	%rax, %rbx
	movq	%rbx, %rdi
	callq	*%r14
	movabsq	$Py_DecRef, %rax
	movq	%rbx, %rdi
	callq	*%rax
	movabsq	$numba_gil_release, %rax
	leaq	1684(%rsp), %rdi
	callq	*%rax
	movq	%r15, %rax
	jmp	.LBB4_7
.LBB4_3:
	movabsq	$PyExc_RuntimeError, %rdi
	movabsq	$".const.Error creating Python tuple from runtime exception arguments.1", %rsi
	movabsq	$PyErr_SetString, %rax
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB4_7
.Lfunc_end4:
	.size	cfunc._ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx, .Lfunc_end4-cfunc._ZN8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx
	.cfi_endproc

	.weak	NRT_decref
	.p2align	4
	.type	NRT_decref,@function
NRT_decref:
	.cfi_startproc
	testq	%rdi, %rdi
	je	.LBB5_2
	#MEMBARRIER
	lock		decq	(%rdi)
	je	.LBB5_3
.LBB5_2:
	retq
.LBB5_3:
	movabsq	$NRT_MemInfo_call_dtor, %rax
	#MEMBARRIER
	jmpq	*%rax
.Lfunc_end5:
	.size	NRT_decref, .Lfunc_end5-NRT_decref
	.cfi_endproc

	.weak	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.p2align	4
	.type	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@function
_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%r13
	.cfi_def_cfa_offset 40
	pushq	%r12
	.cfi_def_cfa_offset 48
	pushq	%rbx
	.cfi_def_cfa_offset 56
	pushq	%rax
	.cfi_def_cfa_offset 64
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movabsq	$NRT_incref, %rax
	movq	%rdi, %r15
	movq	%rdx, %rdi
	movq	%rdx, %rbx
	movq	%rsi, %r14
	callq	*%rax
	movq	24(%rbx), %rax
	movq	(%rax), %r12
	testq	%r12, %r12
	jle	.LBB6_1
	movq	24(%rax), %rcx
	addq	$24, %rax
	movq	24(%rcx), %rcx
	movq	(%rcx), %r13
	movq	%r12, %rcx
	.p2align	4
.LBB6_8:
	movq	(%rax), %rdx
	movq	24(%rdx), %rdx
	cmpq	%r13, (%rdx)
	jne	.LBB6_9
	addq	$16, %rax
	decq	%rcx
	jne	.LBB6_8
	movq	%r12, %rbp
	imulq	%r13, %rbp
	jo	.LBB6_6
	movabsq	$-1152921504606846976, %rax
	addq	%rbp, %rax
	shrq	$61, %rax
	cmpl	$7, %eax
	jb	.LBB6_6
	leaq	(,%rbp,8), %rdi
	movabsq	$NRT_MemInfo_alloc_aligned, %rax
	movl	$32, %esi
	callq	*%rax
	testq	%rax, %rax
	je	.LBB6_21
	movq	24(%rax), %rdx
	leaq	(,%r13,8), %rcx
	testq	%r13, %r13
	jle	.LBB6_20
	xorl	%esi, %esi
	movq	%rdx, %rdi
.LBB6_13:
	movq	24(%rbx), %r8
	cmpq	(%r8), %rsi
	jge	.LBB6_1
	movq	%rsi, %r9
	shlq	$4, %r9
	movq	24(%r8,%r9), %r8
	xorl	%r9d, %r9d
	.p2align	4
.LBB6_15:
	movq	24(%r8), %r10
	cmpq	(%r10), %r9
	jge	.LBB6_1
	vmovsd	24(%r10,%r9,8), %xmm0
	vmovsd	%xmm0, (%rdi,%r9,8)
	incq	%r9
	cmpq	%r9, %r13
	jne	.LBB6_15
	incq	%rsi
	addq	%rcx, %rdi
	cmpq	%r12, %rsi
	jne	.LBB6_13
	jmp	.LBB6_18
.LBB6_20:
	movq	24(%rbx), %rsi
	leaq	-1(%r12), %r8
	movq	(%rsi), %rsi
	movq	%rsi, %rdi
	sarq	$63, %rdi
	andnq	%rsi, %rdi, %rsi
	cmpq	%r8, %rsi
	jbe	.LBB6_1
.LBB6_18:
	movq	%rax, (%r15)
	movabsq	$NRT_decref, %rax
	movq	$0, 8(%r15)
	movq	%rbp, 16(%r15)
	movq	$8, 24(%r15)
	movq	%rdx, 32(%r15)
	movq	%r12, 40(%r15)
	movq	%r13, 48(%r15)
	movq	%rcx, 56(%r15)
	movq	%rbx, %rdi
	movq	$8, 64(%r15)
	callq	*%rax
	xorl	%eax, %eax
	jmp	.LBB6_19
.LBB6_1:
	movabsq	$.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, %rax
	jmp	.LBB6_2
.LBB6_9:
	movabsq	$.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, %rax
.LBB6_2:
	movq	%rax, (%r14)
	movl	$1, %eax
.LBB6_19:
	addq	$8, %rsp
	.cfi_def_cfa_offset 56
	popq	%rbx
	.cfi_def_cfa_offset 48
	popq	%r12
	.cfi_def_cfa_offset 40
	popq	%r13
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.LBB6_6:
	.cfi_def_cfa_offset 64
	movabsq	$.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, %rax
	jmp	.LBB6_2
.LBB6_21:
	movabsq	$.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, %rax
	jmp	.LBB6_2
.Lfunc_end6:
	.size	_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29, .Lfunc_end6-_ZN5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29
	.cfi_endproc

	.weak	NRT_incref
	.p2align	4
	.type	NRT_incref,@function
NRT_incref:
	testq	%rdi, %rdi
	je	.LBB7_2
	lock		incq	(%rdi)
.LBB7_2:
	retq
.Lfunc_end7:
	.size	NRT_incref, .Lfunc_end7-NRT_incref

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.section	.lrodata,"al",@progbits
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c:
	.ascii	"\200\004\225H\000\000\000\000\000\000\000\214\bbuiltins\224\214\023NotImplementedError\224\223\224\214\034incompatible shape for array\224\205\224N\207\224."
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c, 83

	.type	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1:
	.ascii	"\334;\272\203,L7X'=\r\262K\203V\221\257?1l"
	.size	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1, 20

	.type	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c,@object
	.p2align	4, 0x0
.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c:
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c
	.long	83
	.zero	4
	.quad	.const.pickledata.dc3bba832c4c3758273d0db24b835691af3f316c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.dc3bba832c4c3758273d0db24b835691af3f316c, 40

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c:
	.ascii	"\200\004\2258\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214\024cannot allocate list\224\205\224N\207\224."
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c, 67

	.type	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1,@object
	.p2align	4, 0x0
.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1:
	.ascii	"+\230\364\023f\210\335\323\300)\0227\006\206\361\240\0011(\f"
	.size	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1, 20

	.type	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c,@object
	.p2align	4, 0x0
.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c:
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c
	.long	67
	.zero	4
	.quad	.const.pickledata.2b98f4136688ddd3c02912370686f1a00131280c.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.2b98f4136688ddd3c02912370686f1a00131280c, 40

	.type	".const.runner.<locals>.run",@object
	.p2align	4, 0x0
".const.runner.<locals>.run":
	.asciz	"runner.<locals>.run"
	.size	".const.runner.<locals>.run", 20

	.type	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx,8,8
	.type	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx",@object
	.p2align	4, 0x0
".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx":
	.asciz	"missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx"
	.size	".const.missing Environment: _ZN08NumbaEnv8__main__6runner12_3clocals_3e3runB3v51B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE1304Plan_28Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29_2c_20Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29_2c_20Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29_2c_20StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29_2c_20Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29_295ArrayIdLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIxLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIiLi1E1C7mutable7alignedE5ArrayIfLi1E1C7mutable7alignedE5ArrayIdLi1E1C7mutable7alignedE5ArrayIbLi1E1C7mutable7alignedEx", 1679

	.type	".const.size mismatch for tuple, expected 5 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 5 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 5 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 5 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 18 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 18 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 18 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 18 element(s) but got %zd", 60

	.type	".const.can't unbox array from PyObject into native value.  The object maybe of a different type",@object
	.p2align	4, 0x0
".const.can't unbox array from PyObject into native value.  The object maybe of a different type":
	.asciz	"can't unbox array from PyObject into native value.  The object maybe of a different type"
	.size	".const.can't unbox array from PyObject into native value.  The object maybe of a different type", 89

	.type	".const.size mismatch for tuple, expected 8 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 8 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 8 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 8 element(s) but got %zd", 59

	.type	".const.size mismatch for tuple, expected 11 element(s) but got %zd",@object
	.p2align	4, 0x0
".const.size mismatch for tuple, expected 11 element(s) but got %zd":
	.asciz	"size mismatch for tuple, expected 11 element(s) but got %zd"
	.size	".const.size mismatch for tuple, expected 11 element(s) but got %zd", 60

	.type	".const.Error creating Python tuple from runtime exception arguments",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments", 61

	.type	".const.Error creating Python tuple from runtime exception arguments.1",@object
	.p2align	4, 0x0
".const.Error creating Python tuple from runtime exception arguments.1":
	.asciz	"Error creating Python tuple from runtime exception arguments"
	.size	".const.Error creating Python tuple from runtime exception arguments.1", 61

	.type	".const.<numba.core.cpu.CPUContext>",@object
	.p2align	4, 0x0
".const.<numba.core.cpu.CPUContext>":
	.asciz	"<numba.core.cpu.CPUContext>"
	.size	".const.<numba.core.cpu.CPUContext>", 28

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block12in_registersB2v7B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE415Detector_28int64_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_2c_20float64_2c_20float64_2c_20bool_2c_20bool_2c_20float64_2c_20float64_2c_20int64_2c_20float64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8light_ofB2v8B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE256Sources_28readonly_20array_28float64_2c_202d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20bool_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20float64_2c_20float64_29289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29201Sampling_28int64_2c_20readonly_20array_28int64_2c_201d_2c_20C_29_2c_20readonly_20array_28uint8_2c_202d_2c_20C_29_2c_20float64_2c_20bool_2c_20bool_2c_20bool_2c_20bool_2c_20int64_2c_20int64_2c_20int64_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels4fast8spots_ofB2v9B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_29109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_2928Literal_5bbool_5d_28False_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice11spot_metricB3v10B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE289Crystal_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20readonly_20array_28bool_2c_201d_2c_20C_29_2c_20int64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2c_20int64_2c_20float64_2c_20readonly_20array_28float64_2c_201d_2c_20C_29_2928Literal_5bbool_5d_28False_29,8,8
	.type	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels13block_lattice7grid_ofB3v11B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsCAQUQzVBEwPMAsTQA_3dE109StructureFactors_28readonly_20array_28float64_2c_203d_2c_20C_29_2c_20int64_2c_20int64_2c_20int64_2c_20bool_29,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj23normalize_reshape_valueB3v17B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEy5ArrayIxLi1E1C7mutable7alignedE,8,8
	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\241\t\207\224\207\224."
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9, 179

	.type	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1,@object
	.p2align	4, 0x0
.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1:
	.ascii	"\320%X\036\206\227\332\260g\235\177\213W&mx\335FA\311"
	.size	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1, 20

	.type	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9,@object
	.p2align	4, 0x0
.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9:
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9
	.long	179
	.zero	4
	.quad	.const.pickledata.d025581e8697dab0679d7f8b57266d78dd4641c9.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.d025581e8697dab0679d7f8b57266d78dd4641c9, 40

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.ascii	"\200\004\225\250\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214)total size of new array must be unchanged\224\205\224\214\027normalize_reshape_value\224\214;/tmp/venv/lib/python3.11/site-packages/numba/np/arrayobj.py\224M\254\t\207\224\207\224."
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4, 179

	.type	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1,@object
	.p2align	4, 0x0
.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1:
	.ascii	";\360\3717uqn\245\246\025\024Z\220|'N8\032\n\344"
	.size	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1, 20

	.type	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4,@object
	.p2align	4, 0x0
.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4:
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4
	.long	179
	.zero	4
	.quad	.const.pickledata.3bf0f93775716ea5a615145a907c274e381a0ae4.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.3bf0f93775716ea5a615145a907c274e381a0ae4, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj13impl_np_array12_3clocals_3e4implB3v12B54c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAw4hWqFpgsIBZmgA_3dE57list_28list_28float64_29_3civ_3dNone_3e_29_3civ_3dNone_3e27omitted_28default_3dNone_29,8,8
	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.ascii	"\200\004\2257\000\000\000\000\000\000\000\214\bbuiltins\224\214\nIndexError\224\223\224\214\024getitem out of range\224\205\224N\207\224."
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 66

	.type	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1,@object
	.p2align	4, 0x0
.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1:
	.ascii	"WSA\237|<\235\236A\245\034zW,\316\026$\243\232\177"
	.size	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1, 20

	.type	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f,@object
	.p2align	4, 0x0
.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f:
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f
	.long	66
	.zero	4
	.quad	.const.pickledata.5753419f7c3c9d9e41a51c7a572cce1624a39a7f.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.5753419f7c3c9d9e41a51c7a572cce1624a39a7f, 40

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.ascii	"\200\004\225>\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214\033incompatible sequence shape\224\205\224N\207\224."
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 73

	.type	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1,@object
	.p2align	4, 0x0
.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1:
	.ascii	"\371\264\362xTZ\026\237\017\005MOx\353\245\277\270v\202\266"
	.size	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1, 20

	.type	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6,@object
	.p2align	4, 0x0
.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6:
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6
	.long	73
	.zero	4
	.quad	.const.pickledata.f9b4f278545a169f0f054d4f78eba5bfb87682b6.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.f9b4f278545a169f0f054d4f78eba5bfb87682b6, 40

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57:
	.ascii	"\200\004\225~\000\000\000\000\000\000\000\214\bbuiltins\224\214\nValueError\224\223\224\214[array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.\224\205\224N\207\224."
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57, 137

	.type	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1,@object
	.p2align	4, 0x0
.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1:
	.ascii	"X\341N\314\265\007\261\340 i\201t\002#\346\205\313\214<W"
	.size	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1, 20

	.type	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57,@object
	.p2align	4, 0x0
.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57:
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57
	.long	137
	.zero	4
	.quad	.const.pickledata.58e14eccb507b1e0206981740223e685cb8c3c57.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.58e14eccb507b1e0206981740223e685cb8c3c57, 40

	.type	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj15_call_allocatorB3v13B42c8tJTC_2fWQA93W1AaAIYBPIqRBFCjDSZRVAJmaQIAEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,@object
	.comm	_ZN08NumbaEnv5numba2np8arrayobj18_ol_array_allocate12_3clocals_3e4implB3v14B42c8tJTIeFIjxB2IKSgI4CrvQClcaMQ5hEEUSJJgA_3dEN29typeref_5b_3cclass_20_27numba4core5types8npytypes14Array_27_3e_5dExj,8,8
	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209:
	.ascii	"\200\004\225K\000\000\000\000\000\000\000\214\bbuiltins\224\214\013MemoryError\224\223\224\214'Allocation failed (probably too large).\224\205\224N\207\224."
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209, 86

	.type	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1,@object
	.p2align	4, 0x0
.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1:
	.ascii	"\272(\235\201\360\\p \363G|\025sH\004\337e\253\342\t"
	.size	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1, 20

	.type	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209,@object
	.p2align	4, 0x0
.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209:
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209
	.long	86
	.zero	4
	.quad	.const.pickledata.ba289d81f05c7020f3477c15734804df65abe209.sha1
	.quad	0
	.long	0
	.zero	4
	.size	.const.picklebuf.ba289d81f05c7020f3477c15734804df65abe209, 40

	.type	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEx,@object
	.comm	_ZN08NumbaEnv11bragg_numba7kernels5block8has_zeroB3v52B44c8tJTIeFIjxB2IKSgI4CrvQCk0Z4yRYcWsBAK4JIagIAE5ArrayIdLi1E1C7mutable7alignedEx,8,8
	.section	".note.GNU-stack","",@progbits
